export { seedChance } from './chance';
export { VirtualClock } from './clock';
export { Recorder, type TracedP5 } from './recorder';
export { readPictures, takePicture } from './pictures';
export { makeLimiter } from './sound/limiter';
