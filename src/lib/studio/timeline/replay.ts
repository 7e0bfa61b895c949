import type { Happened, RenderSettings } from '$lib/sandbox/host';

/** Of the trace's own limit; what lies beyond sounds no more, and that is not heard here. */
const LONGEST_SECONDS = 600;

/** How a sketch is run again as it ran: the same chance, window, visitor and moments. `density` is the screen's. */
export function replayOf(happened: Happened, density: number): RenderSettings {
	const { seed, seedsP5, startsAt, size, moments, script } = happened;
	return {
		seed,
		seedsP5,
		startsAt,
		size,
		moments,
		script,
		seconds: Math.min(LONGEST_SECONDS, (moments.at(-1) ?? 0) / 1000),
		framesPerSecond: 60,
		// As p5 does where a screen's density is no whole number.
		pixelDensity: Math.max(1, Math.min(8, Math.ceil(density))),
		audio: 'never'
	};
}
