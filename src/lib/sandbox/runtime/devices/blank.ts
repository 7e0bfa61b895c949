import type { CameraWish } from '../../protocol';

const SHADE = '#808080';
/** Before a trace puts one in its place that renders ahead. */
const RealContext = window.AudioContext;

/** A camera that shows plain grey, the same in every run. */
export async function blankCamera(wish: CameraWish): Promise<MediaStreamTrack> {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [wish.width ?? 640, wish.height ?? 480];
	const context = canvas.getContext('2d');
	const [track] = canvas.captureStream().getVideoTracks();
	if (!context || !track) throw new Error('This browser gives no stream of a canvas.');
	context.fillStyle = SHADE;
	context.fillRect(0, 0, canvas.width, canvas.height);
	return track;
}

type ToneContext = { prototype: { createMediaStreamSource: (stream: MediaStream) => AudioNode } };
type Contextual = { createGain: () => AudioNode };

/** A microphone that hears nothing. Where sound is rendered ahead no stream can be a source, so a silent node is. */
export async function silentMicrophone(): Promise<MediaStreamTrack> {
	const { Tone } = window as unknown as { Tone?: { Context: ToneContext } };
	if (Tone)
		Tone.Context.prototype.createMediaStreamSource = function (this: Contextual) {
			return this.createGain();
		} as ToneContext['prototype']['createMediaStreamSource'];
	const [track] = new RealContext().createMediaStreamDestination().stream.getAudioTracks();
	if (!track) throw new Error('This browser gives no stream of a context.');
	return track;
}
