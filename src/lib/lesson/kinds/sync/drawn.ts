import type { Call } from '$lib/sandbox/protocol';
import { numberOf, type Canvas } from '../calls';

/** What one frame shows: a quantity of its calls, added up and at its largest. */
export type Shown = { sum: number; most: number; line: number | null };

/** What is shown from frame 0 to `frames` by calls of the named functions; 0 where there are none. */
export function shownIn(
	calls: readonly Call[],
	{
		any,
		quantity,
		frames,
		canvas
	}: { any: readonly string[]; quantity: string; frames: number; canvas: Canvas }
): Shown[] {
	const shown = Array.from({ length: frames + 1 }, (): Shown => ({ sum: 0, most: 0, line: null }));
	for (const call of calls) {
		const frame = shown[call.frame];
		if (!frame || !any.includes(call.name)) continue;
		const value = numberOf(quantity, call, canvas, 0);
		if (!Number.isFinite(value)) continue;
		frame.sum += value;
		if (frame.line === null || value > frame.most) {
			frame.most = value;
			frame.line = call.line;
		}
	}
	return shown;
}

/** A growth smaller than this share of the largest in the run is flicker. */
const NOTABLE = 0.03;
/** The frame in which whatever the sketch always shows is shown for the first time. */
export const FIRST_FRAME = 1;

/**
 * Frames in which more is shown than in the one before, notably for this run. What the first frame shows is a growth like
 * any other, but none the others are held against.
 */
export function growthsOf(shown: readonly Shown[]): number[] {
	const growth = shown.map(({ sum }, at) => sum - (shown[at - 1]?.sum ?? 0));
	const largest = growth.slice(FIRST_FRAME + 1).reduce((most, one) => Math.max(most, one), 0);
	return growth.flatMap((one, at) => (one > 0 && one >= NOTABLE * largest ? [at] : []));
}
