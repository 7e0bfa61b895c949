export { audio } from './audio';
export { onsetsIn } from './onsets';
export { monoOf } from './levels';
