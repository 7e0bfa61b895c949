import * as v from 'valibot';

/** Longest sketch text, in UTF-16 code units. */
export const MAXIMUM_CODE_LENGTH = 200_000;

/** A line or column of the learner's text, from 1. */
export const placeSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
const names = v.array(v.string());

/** One top-level piece of a sketch, evaluated as a script of the frame's global scope; an edit swaps only what it changed. */
export const unitSchema = v.object({
	/** The same for the same piece of the next text. */
	key: v.string(),
	/** `function`: bound to a function, and to nothing else ever; `statement`: run for what it does. */
	kind: v.picklist(['function', 'class', 'variable', 'statement']),
	/** Its names are there from the start: a function that is declared, or a `var`. */
	hoisted: v.boolean(),
	/** The names it binds. */
	names,
	/** Declared constant, and assigned to all the same somewhere: doing so must fail. */
	constant: v.boolean(),
	/** A name of it is handed on somewhere, so that somebody may keep the value. */
	held: v.boolean(),
	/** The tokens of its text: what is left when spaces and comments do not count. */
	fingerprint: v.string(),
	/** Of a class, the tokens of what its new objects are made by; what is not in there changes for living objects too. */
	makes: v.nullable(v.string()),
	/** The text with guards in place, every declaration an assignment. */
	code: v.string(),
	/** Where it begins in the learner's text. */
	line: placeSchema,
	column: placeSchema,
	/** Columns shifted by the edits, counted in the piece: [line, column from which, characters added]. */
	shifts: v.array(v.tuple([v.number(), v.number(), v.number()])),
	/** Names of the sketch's own used when it runs (of a function: when it is called), and in functions that run later. */
	now: names,
	later: names
});

/** Sketch text made ready to run and to be swapped: see `transform`. */
export const programSchema = v.object({
	units: v.array(unitSchema),
	/** The global name by which the text calls its guard; it occurs nowhere in the learner's text. */
	guard: v.pipe(v.string(), v.regex(/^\w{1,40}$/)),
	/** What is added to a name of the sketch that the browser or p5 knows already. */
	suffix: v.pipe(v.string(), v.regex(/^_\w{1,20}$/)),
	/** Whether Tone.js is needed. */
	usesTone: v.boolean()
});

export type Unit = v.InferOutput<typeof unitSchema>;
export type Program = v.InferOutput<typeof programSchema>;
