export { notes } from './notes';
