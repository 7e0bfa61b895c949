export { pixels, pixelsSchema } from './pixels';
export { canvasDifference } from './difference';
export { frameSchema, framesFor, pictureAt, type FrameReference } from './frame';
