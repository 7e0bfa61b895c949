import { fail, ok, type Result } from '$lib/base';
import type {
	FrameMessage,
	FullTraceSettings,
	Library,
	Program,
	ReadyAsk,
	Trace
} from '../protocol';
import { handFiles, type SketchFile } from './files/hand-files';
import { Frame } from './frame';
import { loadLibrary } from './libraries';

/** No word from the frame for this long means that it hangs. */
const SILENCE_MILLISECONDS = 15_000;

/**
 * How one program is traced: `streamFrom` is the first frame whose picture `onpicture` gets, null for none;
 * `streamOnly` leaves out all but some.
 */
export type TraceOrder = {
	program: Program;
	settings: FullTraceSettings;
	asks?: ReadyAsk[];
	streamFrom: number | null;
	streamOnly?: readonly number[] | null;
	limitMilliseconds: number | null;
	files?: readonly SketchFile[] | undefined;
	signal?: AbortSignal | undefined;
	onprogress?: ((frames: number) => void) | undefined;
	onpicture?: ((bitmap: ImageBitmap, frame: number) => Promise<void> | void) | undefined;
};

/** The frame may have this many pictures on their way; more are against the rules. */
const MAXIMUM_PICTURES_WAITING = 3;

/**
 * Runs one program out of sight, in a frame of its own that is gone afterwards. Fails with
 * `trace_too_long`, `trace_cancelled`, `library_unreachable` or `canvas_not_ready`; what `onpicture` throws
 * is thrown on.
 */
export async function traceInFrame(order: TraceOrder): Promise<Result<Trace>> {
	const libraries: Library[] = [];
	if (order.program.usesTone) {
		const tone = await loadLibrary('Tone');
		if (!tone.ok) return tone;
		libraries.push(tone.value);
	}
	if (order.signal?.aborted) return fail('trace_cancelled');
	const { program, settings, asks = [], streamFrom, streamOnly } = order;
	const frame = new Frame({ parent: document.body, mode: 'trace', size: settings.size });
	Object.assign(frame.element.style, {
		position: 'fixed',
		top: '0',
		left: '-10000px',
		border: '0',
		pointerEvents: 'none'
	});
	try {
		const traced = listen(frame, order);
		handFiles(frame, order.files ?? []);
		frame.post({
			type: 'trace',
			request: 1,
			program,
			libraries,
			settings,
			asks,
			streamFrom,
			streamOnly: streamOnly ? [...streamOnly] : null
		});
		return await traced;
	} finally {
		frame.destroy();
	}
}

function listen(frame: Frame, order: TraceOrder): Promise<Result<Trace>> {
	const { signal, onprogress, onpicture, limitMilliseconds } = order;
	return new Promise((resolve, reject) => {
		let ready = false;
		let waiting = 0;
		let over = false;
		let pictures: Promise<void> = Promise.resolve();
		let silence: ReturnType<typeof setTimeout> | undefined;
		const end = () => {
			over = true;
			clearTimeout(silence);
			clearTimeout(limit);
			signal?.removeEventListener('abort', cancel);
		};
		const settle = (result: Result<Trace>) => {
			end();
			resolve(result);
		};
		const tooLong = () => settle(fail(ready ? 'trace_too_long' : 'canvas_not_ready'));
		const cancel = () => settle(fail('trace_cancelled'));
		const heard = () => {
			clearTimeout(silence);
			// While the host is busy with pictures it is not the frame that is silent.
			if (!over && waiting === 0) silence = setTimeout(tooLong, SILENCE_MILLISECONDS);
		};
		const limit = limitMilliseconds === null ? undefined : setTimeout(tooLong, limitMilliseconds);
		signal?.addEventListener('abort', cancel);
		heard();

		const take = async ({ bitmap, frame: count }: PictureMessage) => {
			try {
				if (!over) await onpicture?.(bitmap, count);
			} finally {
				bitmap.close();
				waiting--;
			}
			heard();
			if (!over) frame.post({ type: 'taken', request: 1 });
		};

		frame.listen({
			lost: tooLong,
			message: (message) => {
				if (message.type === 'picture') {
					waiting++;
					if (waiting > MAXIMUM_PICTURES_WAITING) return tooLong();
					pictures = pictures.then(() => take(message));
					pictures.catch((error: unknown) => {
						end();
						reject(error);
					});
				}
				heard();
				if (message.type === 'ready') ready = true;
				if (message.type === 'tracing') onprogress?.(message.frames);
				if (message.type === 'traced')
					void pictures.then(
						() => settle(ok(message.trace)),
						() => {}
					);
			}
		});
	});
}

type PictureMessage = Extract<FrameMessage, { type: 'picture' }>;
