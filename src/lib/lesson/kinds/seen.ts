import type { Range } from '../schema/range';
import type { Text } from '../schema/text';

/** A share of one whole, shown as a percentage. */
export type Share = { share: number };

/** Something a text may mention; a `Text` is written in the reader's language. */
export type SeenValue = number | string | Share | Text | readonly string[];

/** What a kind of check saw, by the names its texts may mention. */
export type SeenValues = Record<string, SeenValue>;

/** A part of the canvas, in CSS pixels from its top left. */
export type Box = { left: number; top: number; right: number; bottom: number };

/**
 * What a kind of check makes of its evidence; `line` is the learner's line it is about, where there is one. `boxes` are
 * where on the canvas lies what it counted, `onsets` when (seconds) sounded what it counted: held against the
 * solution's, they show what is looked for.
 */
export type Seen = {
	holds: boolean;
	values: SeenValues;
	line: number | null;
	boxes?: readonly Box[];
	onsets?: readonly number[];
};

/** Whether a number lies within bounds; no bounds hold for every number. */
export const within = (value: number, { min = -Infinity, max = Infinity }: Range = {}): boolean =>
	value >= min && value <= max;
