/** How far back one can go, in seconds that the sketch ran. */
export const BACK_SECONDS = 20;
const PICTURES_PER_SECOND = 30;
/** A frame counts for no longer than this: a page that was hidden let its sketch sleep. */
const LONGEST_FRAME_SECONDS = 1;
/** Frames do not come quite evenly. */
const SLACK_SECONDS = 0.005;
/** A moment one can go back to: the frame that showed it, from 1, and how many seconds before the last it was. */
export type Slot = { frame: number; ago: number };

/** The moments of the last 20 seconds from the frame `first` on, oldest first, no more than 30 a second, and always the last. */
export function slotsOf(moments: readonly number[], first = 1): Slot[] {
	const slots: Slot[] = [];
	let ago = 0;
	for (let at = moments.length - 1; at >= first - 1 && ago <= BACK_SECONDS + SLACK_SECONDS; at--) {
		const newer = slots.at(-1);
		if (!newer || ago - newer.ago >= 1 / PICTURES_PER_SECOND - SLACK_SECONDS)
			slots.push({ frame: at + 1, ago });
		const lasted = ((moments[at] ?? 0) - (moments[at - 1] ?? 0)) / 1000;
		ago += Math.min(lasted, LONGEST_FRAME_SECONDS);
	}
	return slots.reverse();
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
