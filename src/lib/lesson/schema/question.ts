import * as v from 'valibot';
import { idSchema, textSchema, type Text } from './text';

/** Something to choose or to put in order. */
export type Option = { id: string; text: Text };

/**
 * What a step asks the learner beside their code; the step's goal is the question. `choose` wants one of the options or
 * (`several`) any number of them, `order` all of them in their order, `draw` a place on the canvas, `number` a number
 * in the `unit`, `write` about so many words.
 */
export type Question =
	| { kind: 'choose'; options: Option[]; several: boolean }
	| { kind: 'order'; options: Option[] }
	| { kind: 'draw' }
	| { kind: 'number'; unit: Text | null }
	| { kind: 'write'; words: number };

const optionsSchema = v.pipe(
	v.array(v.strictObject({ id: idSchema, text: textSchema })),
	v.minLength(2, 'needs two options or more'),
	v.maxLength(12, 'has more than twelve options')
);

const FORMS = ['choose', 'order', 'draw', 'number', 'write'] as const;

/** A step's `ask`, as written. */
export const questionSchema = v.pipe(
	v.strictObject({
		choose: v.optional(optionsSchema),
		several: v.optional(v.boolean()),
		order: v.optional(optionsSchema),
		draw: v.optional(v.literal(true, 'can only be `true`')),
		number: v.optional(v.strictObject({ unit: v.optional(textSchema) })),
		write: v.optional(
			v.strictObject({
				words: v.pipe(
					v.number(),
					v.integer('must be a whole number'),
					v.minValue(1, 'is below 1'),
					v.maxValue(300, 'is above 300')
				)
			})
		)
	}),
	v.check(
		(asked) => FORMS.filter((form) => asked[form] !== undefined).length === 1,
		`needs exactly one of: ${FORMS.join(', ')}`
	),
	v.check(
		({ several, choose }) => several === undefined || choose !== undefined,
		'has `several` without `choose`'
	),
	v.transform(({ choose, several = false, order, number, write }): Question => {
		if (choose) return { kind: 'choose', options: choose, several };
		if (order) return { kind: 'order', options: order };
		if (number) return { kind: 'number', unit: number.unit ?? null };
		return write ? { kind: 'write', words: write.words } : { kind: 'draw' };
	})
);

const line = v.pipe(
	v.number(),
	v.integer('must be a whole number'),
	v.minValue(1, 'is below 1: lines count from 1')
);

/** An `arrange` step's `arrange`, as written: which lines of start.js can be moved, both included. */
export const arrangeSchema = v.strictObject({
	lines: v.pipe(
		v.strictTuple([line, line], 'must be [first, last], two lines of start.js such as [3, 8]'),
		v.check(([first, last]) => first < last, 'must hold two lines or more, the first one first')
	)
});
