// Runs in the page that `scripts/sandbox/open-page.ts` opens: traces a sketch and hands back its report.
import { hashOf } from '../../src/lib/sandbox/trace/hash';
import { traceSketch, type Trace, type TraceSettings } from '../../src/lib/sandbox/host';
import type { TraceReport } from './report';

declare const window: { traced: (frames: number) => void };

/** Traces a sketch; the code of the problem that kept it from running where there is one. */
export type TraceInPage = (
	code: string,
	settings: TraceSettings
) => Promise<{ report: TraceReport } | { problem: string }>;

const trace: TraceInPage = async (code, settings) => {
	const result = await traceSketch(code, settings, {
		onprogress: (frames) => window.traced(frames),
		limitMilliseconds: null
	});
	return result.ok ? { report: reportOf(result.value) } : { problem: result.problem.code };
};

function reportOf(trace: Trace): TraceReport {
	const picture = trace.pictures.at(-1);
	const { audio } = trace;
	return {
		frames: trace.frames,
		seconds: trace.seconds,
		elapsedMilliseconds: Math.round(trace.elapsedMilliseconds),
		errors: trace.errors.map(({ code, detail, line, column }) => ({
			code,
			message: detail,
			line,
			column
		})),
		calls: trace.counts,
		pixels: picture
			? {
					hash: hashOf(picture.data),
					width: picture.width,
					height: picture.height,
					coverage: coverageOf(picture.data)
				}
			: null,
		audio: audio && {
			hash: audio.hash,
			rms: audio.rms,
			peak: audio.peak,
			loudness: audio.loudness,
			silence: audio.silence,
			seconds: audio.seconds
		},
		notes: trace.notes.map(({ time, pitch, duration, velocity, instrument, line }) => ({
			at: time,
			pitch: pitch?.name ?? null,
			midi: pitch?.midi ?? null,
			duration,
			velocity,
			instrument,
			line
		})),
		console: trace.console,
		timings: trace.timings
	};
}

/** The share of pixels that differ from the one in the top left corner, where the background shows. */
function coverageOf(data: Uint8ClampedArray): number {
	const pixels = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
	let other = 0;
	for (const pixel of pixels) if (pixel !== pixels[0]) other++;
	return pixels.length ? other / pixels.length : 0;
}

Object.assign(window, { trace });
