export { seedChance, seedCrypto } from './chance';
export { VirtualClock } from './clock';
export { Visitor } from './input/dispatch';
export { Pending } from './pending';
export { readPictures, takePicture } from './pictures';
export { Recorder, type TracedP5 } from './recorder';
export { makeLimiter } from './sound/limiter';
export { TracedSound } from './sound/traced-sound';
export { NoteRecorder, type PlayingTone } from './sound/notes';
