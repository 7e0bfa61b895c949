import { fail, ok, type Result } from '$lib/base';
import type { Library, Program, SketchProblem, Trace, TraceSettings } from '../protocol';
import { transform } from '../transform';
import { Frame } from './frame';
import { loadLibrary } from './libraries';

/** No word from the frame for this long means that it hangs. */
const SILENCE_MILLISECONDS = 15_000;
const LIMIT_MILLISECONDS = 60_000;

/** `onprogress` is told the frames traced so far; aborting the signal ends the trace as `trace_cancelled`. */
export type TraceOptions = { signal?: AbortSignal; onprogress?: (frames: number) => void };

/**
 * Runs a sketch out of sight on a clock of its own, in a frame of its own, and gives what it did. What
 * is wrong with the sketch, also when it does not parse, is in the trace's `errors`. Fails with
 * `trace_too_long`, `trace_cancelled`, `library_unreachable` or `canvas_not_ready`.
 */
export async function traceSketch(
	code: string,
	settings: TraceSettings,
	options: TraceOptions = {}
): Promise<Result<Trace>> {
	const program = transform(code);
	if (!program.ok) return ok(nothingTraced(program.problems));
	const libraries: Library[] = [];
	for (const name of program.value.usesTone ? (['p5', 'Tone'] as const) : (['p5'] as const)) {
		const library = await loadLibrary(name);
		if (!library.ok) return library;
		libraries.push(library.value);
	}
	if (options.signal?.aborted) return fail('trace_cancelled');
	return traceInFrame(program.value, settings, libraries, options);
}

function traceInFrame(
	program: Program,
	settings: TraceSettings,
	libraries: Library[],
	{ signal, onprogress }: TraceOptions
): Promise<Result<Trace>> {
	const frame = new Frame({ parent: document.body, mode: 'trace', libraries, size: settings.size });
	Object.assign(frame.element.style, {
		position: 'fixed',
		top: '0',
		left: '-10000px',
		border: '0',
		pointerEvents: 'none'
	});
	return new Promise((resolve) => {
		let ready = false;
		let silence: ReturnType<typeof setTimeout> | undefined;
		const settle = (result: Result<Trace>) => {
			clearTimeout(silence);
			clearTimeout(limit);
			signal?.removeEventListener('abort', cancel);
			frame.destroy();
			resolve(result);
		};
		const tooLong = () => settle(fail(ready ? 'trace_too_long' : 'canvas_not_ready'));
		const cancel = () => settle(fail('trace_cancelled'));
		const heard = () => {
			clearTimeout(silence);
			silence = setTimeout(tooLong, SILENCE_MILLISECONDS);
		};
		const limit = setTimeout(tooLong, LIMIT_MILLISECONDS);
		signal?.addEventListener('abort', cancel);
		heard();
		frame.listen({
			lost: tooLong,
			message: (message) => {
				heard();
				if (message.type === 'ready') ready = true;
				if (message.type === 'tracing') onprogress?.(message.frames);
				if (message.type === 'traced') settle(ok(message.trace));
			}
		});
		frame.post({ type: 'trace', request: 1, program, settings });
	});
}

const nothingTraced = (errors: SketchProblem[]): Trace => ({
	frames: 0,
	seconds: 0,
	elapsedMilliseconds: 0,
	errors,
	counts: {},
	calls: [],
	pictures: [],
	console: []
});
