import { mergeDrafts, mergeSteps } from './merge';
import { draftSchema, stepProgressSchema, type Draft, type StepProgress } from './record';
import type { Kind } from './shelf';

/** Steps of lessons, by owner, lesson and step. */
export const STEPS: Kind<StepProgress> = {
	name: 'steps',
	schema: stepProgressSchema,
	key: ({ owner, lesson, step }) => [owner, lesson, step],
	merge: mergeSteps
};

/** Free sketches, by owner and a key the studio chooses. */
export const DRAFTS: Kind<Draft> = {
	name: 'drafts',
	schema: draftSchema,
	key: ({ owner, key }) => [owner, key],
	merge: mergeDrafts
};
