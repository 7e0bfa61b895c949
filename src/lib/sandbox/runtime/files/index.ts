import { watchLoad } from './loads';
import { serveElements } from './serve-elements';
import { serveFetch } from './serve-fetch';
import { serveFonts } from './serve-fonts';
import { serveRequests } from './serve-request';

export { filesSettled } from './loads';
export { takeFiles } from './sketch-files';

/** Lets every way a sketch or a library loads something find the sketch's files. Runs before any of them. */
export function installFiles(): void {
	serveFetch();
	serveRequests();
	serveElements();
	serveFonts();
	const { decodeAudioData } = BaseAudioContext.prototype;
	BaseAudioContext.prototype.decodeAudioData = function (this: BaseAudioContext, ...parts) {
		return watchLoad(decodeAudioData.apply(this, parts));
	};
}
