import { noteLooking } from './ask';
import { blankCamera, silentMicrophone } from './blank';
import { openCamera } from './camera';
import { openMicrophone } from './microphone';
import { noMidi, openMidi } from './midi';
import { shared } from './shared';
import { readWish } from './wish';

/** What there is to ask for, without the names that would tell one visitor from another. */
const KINDS = ['audioinput', 'videoinput'] as const;

const camera = shared(openCamera);
const microphone = shared(openMicrophone);
const midi = shared(openMidi);

/**
 * Lets a sketch ask for the microphone, the camera and MIDI in the browser's own words, though its frame
 * may have none of them: the host asks the person. Without `live`, as in a trace, nobody is asked: the
 * camera is blank, the microphone silent, and no instrument is connected. Runs before any library.
 */
export function installDevices(live: boolean): void {
	const own = {
		getUserMedia: (constraints?: MediaStreamConstraints) => getUserMedia(constraints, live),
		enumerateDevices: async () => {
			noteLooking();
			return KINDS.map((kind) => ({
				kind,
				deviceId: 'default',
				groupId: '',
				label: '',
				toJSON: () => ({})
			}));
		}
	};
	const { mediaDevices } = navigator;
	const devices = (mediaDevices as MediaDevices | undefined) ?? new EventTarget();
	for (const [name, value] of Object.entries(own))
		Object.defineProperty(devices, name, { value, configurable: true, writable: true });
	if (!mediaDevices) Object.defineProperty(navigator, 'mediaDevices', { value: devices });
	Object.defineProperty(navigator, 'requestMIDIAccess', {
		value: async () => (live ? midi() : noMidi()),
		configurable: true,
		writable: true
	});
}

async function getUserMedia(
	constraints: MediaStreamConstraints | undefined,
	live: boolean
): Promise<MediaStream> {
	const { audio, video } = constraints ?? {};
	if (!audio && !video) throw new TypeError('Ask for audio, video, or both.');
	// Both are asked for at once, in the sketch's own turn: so each knows the line that asked.
	const asked: Promise<MediaStreamTrack>[] = [];
	if (video) asked.push(live ? camera(readWish(video)) : blankCamera(readWish(video)));
	if (audio) asked.push(live ? microphone() : silentMicrophone());
	const tracks = await Promise.allSettled(asked);
	const failed = tracks.find((track) => track.status === 'rejected');
	const opened = tracks.flatMap((track) => (track.status === 'fulfilled' ? [track.value] : []));
	if (!failed) return new MediaStream(opened);
	for (const track of opened) track.stop();
	throw failed.reason;
}
