import { fail, ok, type Result } from '$lib/base';
import type { Sound } from '../wav';
import type { EncodeJob, EncoderProblem, FromEncoder, ToEncoder } from './messages';
// FFmpeg's encoder is under the LGPL: its own file, unmodified. `exports` hides the path.
import aacAddress from '../../../../node_modules/@mediabunny/aac-encoder/dist/modules/build/aac.js?url';
import EncoderWorker from './worker?worker';

/** Pictures on their way to the encoder or in it, so that drawing and encoding run beside each other. */
const IN_FLIGHT = 3;

/** An encoder in a worker of its own. What it says no to is a Problem `export_<code>` with `detail`. */
export class Encoder {
	#worker = new EncoderWorker();
	#waiting: ((answer: FromEncoder) => void)[] = [];
	#arrivals: (() => void)[] = [];
	#problem: EncoderProblem | null = null;
	/** Frames encoded so far. */
	frames = 0;

	constructor() {
		this.#worker.addEventListener('message', ({ data }: MessageEvent<FromEncoder>) =>
			this.#hear(data)
		);
		this.#worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.#hear({ type: 'failed', code: 'encoder_failed', detail: event.message ?? '' });
		});
	}

	/** Makes ready for one file. */
	async open(job: EncodeJob): Promise<Result<void>> {
		const address = new URL(aacAddress, location.href).href;
		const answer = await this.#ask({ type: 'open', job, aacAddress: address });
		return answer.type === 'failed' ? failure(answer) : ok(undefined);
	}

	/** Takes a frame, which is the encoder's from then on; resolves when another is welcome. */
	async add(bitmap: ImageBitmap): Promise<Result<void>> {
		void this.#ask({ type: 'picture', bitmap }, [bitmap]);
		while (this.#waiting.length >= IN_FLIGHT && !this.#problem) await this.#next();
		return this.#problem ? failure(this.#problem) : ok(undefined);
	}

	/** Ends the file, with the sound it shall have. */
	async close(sound: Sound | null): Promise<Result<Blob>> {
		const transfer = sound?.channels.map(({ buffer }) => buffer as ArrayBuffer) ?? [];
		const answer = await this.#ask({ type: 'close', sound }, transfer);
		if (answer.type === 'failed') return failure(answer);
		if (answer.type !== 'done') throw new Error(`The encoder answered ${answer.type}.`);
		return ok(new Blob([answer.bytes], { type: answer.mediaType }));
	}

	/** Ends the encoder at once, with all it holds; whoever waits for it is told. */
	destroy(): void {
		this.#worker.terminate();
		this.#hear({ type: 'failed', code: 'encoder_failed', detail: 'It was ended.' });
	}

	#ask(message: ToEncoder, transfer: Transferable[] = []): Promise<FromEncoder> {
		if (this.#problem) return Promise.resolve({ type: 'failed', ...this.#problem });
		this.#worker.postMessage(message, transfer);
		return new Promise((resolve) => this.#waiting.push(resolve));
	}

	#next(): Promise<void> {
		return new Promise((resolve) => this.#arrivals.push(resolve));
	}

	#hear(message: FromEncoder): void {
		if (message.type === 'encoded') this.frames = message.frames;
		if (message.type === 'failed') {
			this.#problem ??= { code: message.code, detail: message.detail };
			for (const resolve of this.#waiting.splice(0)) resolve(message);
		} else this.#waiting.shift()?.(message);
		for (const arrived of this.#arrivals.splice(0)) arrived();
	}
}

const failure = ({ code, detail }: EncoderProblem) =>
	fail(`export_${code}`, { values: { detail } });
