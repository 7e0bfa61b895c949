export { parseCatalogue, type Catalogue } from './catalogue';
export { formatFault, type LessonFault, type Parsed } from './fault';
export { parseLesson } from './lesson';
export { proseHash } from './translation';
