import type * as v from 'valibot';
import type { AnyKind } from './kind';
import { answer } from './answer';
import { assert } from './assert';
import { audio } from './audio';
import { calls } from './calls';
import { fn } from './fn/fn';
import { input } from './input';
import { meta } from './meta';
import { notes } from './notes';
import { pixels } from './pixels';
import { runs } from './runs';
import { safe } from './safe';
import { repeats, varies } from './series';
import { source } from './source/source';
import { sync } from './sync';

/** Every kind of check there is, by its key in lesson.yml. */
export const kinds = {
	calls,
	pixels,
	runs,
	fn,
	assert,
	source,
	meta,
	answer,
	notes,
	audio,
	sync,
	varies,
	repeats,
	input,
	safe
};

export type ConditionKind = keyof typeof kinds;

/** The kind of a name, for options whose kind is not told; undefined where there is none of that name. */
export const kindOf = (name: string): AnyKind | undefined =>
	(kinds as Record<string, unknown>)[name] as AnyKind | undefined;

/** What must hold: one kind of check with its options. */
export type Condition = {
	[Name in ConditionKind]: {
		kind: Name;
		options: v.InferOutput<(typeof kinds)[Name]['schema']>;
	};
}[ConditionKind];
