import type { Page } from '@playwright/test';
import type { TraceSettings } from '../../src/lib/sandbox/host';

/** Half a second at 60 frames, seed 7, in a window of 400 × 400. */
export const settings: TraceSettings = {
	seconds: 0.5,
	framesPerSecond: 60,
	seed: 7,
	size: [400, 400],
	pixelFrames: []
};

/**
 * Traces in the page. Pictures come back as their size and a hash of their bytes, sound without its
 * samples but for `heardAt`, the first sample that is louder than −80 dBFS; without what the machine's speed decides.
 */
export const trace = (page: Page, code: string, changes: Partial<TraceSettings> = {}) =>
	page.evaluate(
		async ([text, how]) => {
			const result = await window.bench.traceSketch(text, how);
			if (!result.ok) throw new Error(result.problem.code);
			const { pictures, audio, elapsedMilliseconds, timings, ...rest } = result.value;
			const hash = async (data: Uint8ClampedArray<ArrayBuffer>) =>
				String(new Uint8Array(await crypto.subtle.digest('SHA-256', data)));
			const channels = audio?.channels ?? [];
			return {
				elapsedMilliseconds,
				timings,
				trace: {
					...rest,
					pictures: await Promise.all(
						pictures.map(async ({ frame, width, height, data }) => ({
							frame,
							width,
							height,
							painted: data.some((byte) => byte > 0),
							hash: await hash(data.slice())
						}))
					),
					audio: audio && {
						...audio,
						channels: channels.map((channel) => channel.length),
						heardAt: channels[0]?.findIndex((sample) => Math.abs(sample) > 1e-4) ?? -1
					}
				}
			};
		},
		[code, { ...settings, ...changes }] as const
	);
