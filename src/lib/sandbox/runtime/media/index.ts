import { replaceAutoplay } from './autoplay';
import { watchStarts } from './start';

export { withoutAutoplay } from './autoplay';
export { leadMedia } from './start';
export { MediaRoute } from './route';

/** Takes hold of everything by which an audio or video element could be heard. Runs before any sketch. */
export function holdMedia(): void {
	replaceAutoplay();
	watchStarts();
}
