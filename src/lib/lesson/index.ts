export { type CrashedCheck, type Feedback, type StepVerdict } from './checks/evaluate';
export { judgeStep, type Judged, type Tracer } from './checks/judge';
export { goesBySketch, type Checked } from './checks/plan';
export { sayTo } from './checks/say-to';
export type { Box } from './kinds/seen';
export type { Said } from './kinds/kind';
export {
	codeFor,
	startCodeFor,
	startLesson,
	stepState,
	transition,
	type LessonEvent,
	type LessonState,
	type StepState,
	type StepStatus
} from './machine';
export type { Option, Question } from './schema/question';
export { parseSaid, type SaidValue } from './schema/said';
export { creditOf } from './schema/own-file';
export type { Alternative, Arrangement, Course, Lesson, OwnFile, Part, Step, Wrong } from './types';
export type { Check, Coach, StepKind } from './schema/lesson-file';
export type { Locale, Text } from './schema/text';
export type { LessonFault } from './parse/fault';
