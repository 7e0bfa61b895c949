import { fail, ok, type Result } from '$lib/base';
import {
	firstError,
	renderSketch,
	sketchProblemText,
	type SketchFile,
	type SketchProblem
} from '$lib/sandbox/host';
import { Encoder } from './encode/encoder';
import type { Plan } from './plan';
import { withLength, wavBytes, type Sound } from './wav';

/** What came of an export: the file, and what it holds. */
export type Exported = { blob: Blob; frames: number; seconds: number; hasSound: boolean };

/** Who is told how an export goes; aborting the signal ends it at once as `export_cancelled`. `files` are the sketch's. */
export type ExportOptions = {
	onprogress?: (frames: number) => void;
	signal?: AbortSignal;
	files?: readonly SketchFile[];
};

/**
 * Runs a sketch from its start on a clock of its own and makes a file of it: frame n at n/fps, the first
 * sample of the sound at 0. Fails with `export_…` codes, or those of `renderSketch`; nothing is kept of a
 * file that fails.
 */
export async function exportSketch(
	code: string,
	plan: Plan,
	{ onprogress, signal, files }: ExportOptions = {}
): Promise<Result<Exported>> {
	if (signal?.aborted) return fail('export_cancelled');
	if (plan.format === 'wav') return exportSound(code, plan, { onprogress, signal, files });
	const encoder = new Encoder();
	try {
		const { format, output: size, framesPerSecond, fit, background } = plan;
		const opened = await encoder.open({ format, size, framesPerSecond, fit, background });
		if (!opened.ok) return opened;
		if (signal?.aborted) return fail('export_cancelled');
		let refusal: Result<void> = ok(undefined);
		const stop = new AbortController();
		signal?.addEventListener('abort', () => stop.abort());
		const rendered = await renderSketch(code, settingsOf(plan), {
			signal: stop.signal,
			files,
			onprogress,
			async onpicture(bitmap) {
				refusal = await encoder.add(bitmap);
				if (!refusal.ok) stop.abort();
			}
		});
		if (signal?.aborted) return fail('export_cancelled');
		if (!refusal.ok) return refusal;
		if (!rendered.ok) return rendered;
		const { errors, audio, frames } = rendered.value;
		const error = firstError(errors);
		if (error) return sketchFailure(error);
		if (encoder.frames === 0 && frames === 0) return fail('export_nothing_drawn');
		const sound = plan.takesSound && audio ? fitted(audio, plan) : null;
		const blob = await abortable(encoder.close(sound), signal);
		if (!blob.ok) return blob;
		const hasSound = sound !== null;
		return ok({ blob: blob.value, frames: plan.frames, seconds: plan.seconds, hasSound });
	} finally {
		encoder.destroy();
	}
}

async function exportSound(
	code: string,
	plan: Plan,
	{ onprogress, signal, files }: ExportOptions
): Promise<Result<Exported>> {
	const rendered = await renderSketch(code, settingsOf(plan), {
		signal,
		files,
		onprogress,
		onpicture: () => {}
	});
	if (signal?.aborted) return fail('export_cancelled');
	if (!rendered.ok) return rendered;
	const { errors, audio } = rendered.value;
	const error = firstError(errors);
	if (error) return sketchFailure(error);
	if (!audio) return fail('export_no_sound');
	const blob = new Blob([wavBytes(fitted(audio, plan), plan.bits)], { type: 'audio/wav' });
	return ok({ blob, frames: plan.frames, seconds: plan.seconds, hasSound: true });
}

/** What the engine is asked for: of a still the last frame, of sound alone no frame at all. */
function settingsOf(plan: Plan): Parameters<typeof renderSketch>[1] {
	const { frames, framesPerSecond, seed, window, density, format, takesSound } = plan;
	return {
		seconds: frames / framesPerSecond,
		framesPerSecond,
		seed,
		size: [window[0], window[1]],
		pixelDensity: density,
		audio: takesSound ? 'auto' : 'never',
		firstFrame: format === 'wav' ? frames + 1 : format === 'png' ? frames : 1
	};
}

const fitted = (audio: Sound, { seconds }: Plan): Sound =>
	withLength(
		{ sampleRate: audio.sampleRate, channels: audio.channels },
		Math.round(seconds * audio.sampleRate)
	);

/** The sketch stopped at an error of its own: which, and where, in the reader's language. */
export const sketchFailure = (error: SketchProblem) =>
	fail(error.line === null ? 'export_sketch_failed' : 'export_sketch_failed_at', {
		values: { text: sketchProblemText(error), line: error.line ?? 0 }
	});

function abortable(work: Promise<Result<Blob>>, signal?: AbortSignal): Promise<Result<Blob>> {
	if (!signal) return work;
	const cancelled = new Promise<Result<Blob>>((resolve) => {
		const cancel = () => resolve(fail('export_cancelled'));
		if (signal.aborted) cancel();
		signal.addEventListener('abort', cancel, { once: true });
	});
	return Promise.race([work, cancelled]);
}
