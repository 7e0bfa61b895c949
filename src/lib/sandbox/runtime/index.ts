export { frameDocument, frameHeaders } from './document';
