import { serveElements } from './serve-elements';
import { serveFetch } from './serve-fetch';
import { serveFonts } from './serve-fonts';
import { serveRequests } from './serve-request';

export { takeFiles } from './sketch-files';

/** Lets every way a sketch or a library loads something find the sketch's files. Runs before any of them. */
export function installFiles(): void {
	serveFetch();
	serveRequests();
	serveElements();
	serveFonts();
	// A file dropped where nothing listens for it would take the frame's place.
	for (const type of ['dragover', 'drop'])
		window.addEventListener(type, (event) => event.preventDefault());
}
