import type { Format } from '../choices';
import type { Fit } from '../placement';
import type { Size } from '../sizes';
import type { Sound } from '../wav';

/** What the encoder makes of the pictures it is given. */
export type EncodeJob = {
	format: Exclude<Format, 'wav'>;
	size: Size;
	framesPerSecond: number;
	fit: Fit;
	/** A CSS colour for the border and what is transparent. */
	background: string;
};

/** What the page asks of the encoder's worker; the answers come in the same order. */
export type ToEncoder =
	| { type: 'open'; job: EncodeJob; aacAddress: string }
	/** One frame; answered by `encoded` when the next is welcome. */
	| { type: 'picture'; bitmap: ImageBitmap }
	/** No more frames; answered by `done`. */
	| { type: 'close'; sound: Sound | null };

/** Why an encoder can't go on; `detail` is the browser's own English words. */
export type EncoderProblem = {
	code: 'no_webcodecs' | 'no_video_codec' | 'no_audio_codec' | 'encoder_failed' | 'memory';
	detail: string;
};

/** What the worker says. `frames` counts those encoded. */
export type FromEncoder =
	| { type: 'opened' }
	| { type: 'encoded'; frames: number }
	| { type: 'done'; bytes: Uint8Array<ArrayBuffer>; mediaType: string }
	| ({ type: 'failed' } & EncoderProblem);

/** Something that takes a sketch's pictures one by one and becomes a file. */
export type FrameWriter = {
	/** Takes a picture as frame `index`, and lets go of it; resolves when the next may come. */
	add: (bitmap: ImageBitmap, index: number) => Promise<void> | void;
	finish: (sound: Sound | null) => Promise<{ bytes: Uint8Array<ArrayBuffer>; mediaType: string }>;
};

/** A failure with a code of its own, thrown inside the worker and told to the page. */
export class EncoderFailure extends Error {
	readonly code: EncoderProblem['code'];
	constructor(code: EncoderProblem['code'], detail = '') {
		super(detail);
		this.code = code;
	}
}
