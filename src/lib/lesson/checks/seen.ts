import type { Range } from '../schema/range';

/** A share of one whole, shown as a percentage. */
export type Share = { share: number };

/** What a kind of check saw, by the names its texts may mention. */
export type SeenValues = Record<string, number | string | Share | readonly string[]>;

/** What a kind of check makes of a trace; `line` is the learner's line it is about, where there is one. */
export type Seen = { holds: boolean; values: SeenValues; line: number | null };

/** Whether a number lies within bounds; no bounds hold for every number. */
export const within = (value: number, { min = -Infinity, max = Infinity }: Range = {}): boolean =>
	value >= min && value <= max;
