export { atFrameRate } from './frame-rate';
export { repeats } from './repeats';
export { varies } from './varies';
