/** How far back one can go, in seconds that the sketch ran. */
export const BACK_SECONDS = 20;
const PICTURES_PER_SECOND = 30;
/** A frame counts for no longer than this: a page that was hidden let its sketch sleep. */
const LONGEST_FRAME_SECONDS = 1;
/** Frames do not come quite evenly. */
const SLACK_SECONDS = 0.005;
/** In a frame that comes sooner after the beginning p5 does not draw yet: it keeps to 60 a second, but for 5 ms. */
const UNDRAWN_MILLISECONDS = 1000 / 60 - 5;
/** Frames of a sketch that loops are no further apart, but on a machine that is very busy. */
const LOOPING_MILLISECONDS = 50;

/** A moment one can go back to: the frame that showed it, from 1, and how many seconds before the last it was. */
export type Slot = { frame: number; ago: number };

/** The moments of the last 20 seconds, oldest first, no more than 30 a second; the last frame is always one of them. */
export function slotsOf(moments: readonly number[]): Slot[] {
	const slots: Slot[] = [];
	const first = firstDrawn(moments);
	let ago = 0;
	for (let at = moments.length - 1; at >= first && ago <= BACK_SECONDS + SLACK_SECONDS; at--) {
		const newer = slots.at(-1);
		if (!newer || ago - newer.ago >= 1 / PICTURES_PER_SECOND - SLACK_SECONDS)
			slots.push({ frame: at + 1, ago });
		const lasted = ((moments[at] ?? 0) - (moments[at - 1] ?? 0)) / 1000;
		ago += Math.min(lasted, LONGEST_FRAME_SECONDS);
	}
	return slots.reverse();
}

/** The first frame there is something to see of: where a sketch loops, not one that p5 let pass by. */
function firstDrawn(moments: readonly number[]): number {
	const drawn = moments.findIndex((moment) => moment >= UNDRAWN_MILLISECONDS);
	const waited = (moments[drawn] ?? 0) - (moments[drawn - 1] ?? 0);
	return drawn > 0 && waited <= LOOPING_MILLISECONDS ? drawn : 0;
}

/** The place of the moment so many seconds before the last; the first where it is longer ago than any. */
export function slotAt(slots: readonly Slot[], ago: number): number {
	const found = slots.findIndex((slot) => slot.ago <= ago + SLACK_SECONDS);
	return found < 0 ? Math.max(0, slots.length - 1) : found;
}

/** The place a second (or `seconds`, forward where positive) from another, at least one on. */
export function slotFrom(slots: readonly Slot[], at: number, seconds: number): number {
	const ago = (slots[at]?.ago ?? 0) - seconds;
	const reached = slotAt(slots, Math.max(0, ago));
	const stepped = seconds > 0 ? Math.max(reached, at + 1) : Math.min(reached, at - 1);
	return Math.max(0, Math.min(slots.length - 1, stepped));
}
