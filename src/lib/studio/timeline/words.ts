import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { sketchProblemText } from '$lib/sandbox/host';
import type { Ending, Refusal } from './trouble';

const tenths = (seconds: number): string =>
	seconds.toLocaleString(getLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const isNow = (ago: number): boolean => ago < 0.05;

/** A moment so many seconds before the last, as it is written. */
export const momentText = (ago: number): string =>
	isNow(ago) ? m.studio_time_now() : m.studio_time_ago({ seconds: tenths(ago) });

/** The same as it is said aloud. */
export const spokenMoment = (ago: number): string =>
	isNow(ago) ? m.studio_time_now() : m.studio_time_spoken({ seconds: tenths(ago) });

/** What the picture of a moment is called. */
export const pictureName = (ago: number): string =>
	isNow(ago) ? m.canvas() : m.studio_time_picture({ seconds: tenths(ago) });

/** Why the newest code does not come as far as the last moment. */
export function endingText({ problem, ago }: Ending): string {
	const when =
		ago === null ? m.studio_time_ends_at_once() : m.studio_time_ends({ seconds: tenths(ago) });
	const where = problem.line === null ? [] : [m.studio_line({ line: problem.line })];
	return [when, ...where, sketchProblemText(problem)].join(' ');
}

/** Why one cannot go back. */
export const refusalText = (refusal: Refusal): string =>
	({
		still: m.studio_time_refused_still,
		none: m.studio_time_refused_none,
		devices: m.studio_time_refused_devices,
		failed: m.studio_time_refused_failed
	})[refusal]();
