import * as v from 'valibot';

const position = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));

/**
 * Something wrong with a sketch. `code` is the key of its text in both languages
 * (`sketch_<code>` in messages/), `values` fill that text, `detail` is the engine's own English words.
 * Line and column count from 1 in the learner's text.
 */
export const problemSchema = v.object({
	code: v.pipe(v.string(), v.maxLength(60)),
	/** `error`: the sketch does not do what it says; `warning`: it runs, but hardly as it was meant. */
	severity: v.picklist(['error', 'warning']),
	detail: v.pipe(v.string(), v.maxLength(2000)),
	values: v.record(v.string(), v.union([v.pipe(v.string(), v.maxLength(200)), v.number()])),
	line: v.nullable(position),
	column: v.nullable(position)
});

export type SketchProblem = v.InferOutput<typeof problemSchema>;
