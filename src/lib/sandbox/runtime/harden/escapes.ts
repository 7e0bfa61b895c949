import { hideAddress } from './address';
import { refuseEmbedding } from './embedding';
import { keepFocusHonest } from './focus';
import { removeWaysOut } from './ways-out';
import { keepPageStill } from './scrolling';
import { ignoreSensors } from './sensors';
import { limitWorkers } from './workers';

/** Closes what a sketch could leave its frame by, or trouble the page with. Runs before any library and any sketch. */
export function refuseEscapes(): void {
	removeWaysOut();
	refuseEmbedding();
	hideAddress();
	keepFocusHonest();
	keepPageStill();
	ignoreSensors();
	limitWorkers();
}
