import type * as v from 'valibot';
import { calls } from './calls';
import { pixels } from './pixels';
import { runs } from './runs';

/** Every kind of check there is, by its key in lesson.yml. */
export const kinds = { calls, pixels, runs };

export type ConditionKind = keyof typeof kinds;

/** What must hold: one kind of check with its options. */
export type Condition = {
	[Name in ConditionKind]: {
		kind: Name;
		options: v.InferOutput<(typeof kinds)[Name]['schema']>;
	};
}[ConditionKind];
