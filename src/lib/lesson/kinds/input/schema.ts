import * as v from 'valibot';
import { rangeSchema, shareSchema } from '../../schema/range';
import { functionNameSchema } from '../../schema/text';
import { clockSchema, fpsSchema } from '../../schema/run';
import { scriptSchema } from '../../schema/script';
import { audio } from '../audio';
import { calls } from '../calls';
import { notes } from '../notes';
import { pixels } from '../pixels';

/** Kinds whose conditions may be put to a run with a visitor, and to one without. */
export const PARTS = { calls, notes, audio, pixels };

export type PartName = keyof typeof PARTS;

/** The names of the parts, in the order they are looked at. */
export const PART_NAMES = Object.keys(PARTS) as PartName[];

const partsSchema = v.pipe(
	v.strictObject({
		calls: v.optional(calls.schema),
		notes: v.optional(notes.schema),
		audio: v.optional(audio.schema),
		pixels: v.optional(pixels.schema)
	}),
	v.check(
		(parts) => Object.keys(parts).length > 0,
		`asks for nothing: add one of ${PART_NAMES.join(', ')}`
	)
);

const pathSchema = v.pipe(
	v.strictObject({
		of: functionNameSchema,
		towards: v.optional(
			v.union(
				[v.literal('pointer'), v.strictTuple([v.number(), v.number()])],
				'must be `pointer` or [x, y] on the canvas'
			),
			'pointer'
		),
		approaches: v.optional(v.literal(true, 'must be `true`; leave it out where it may turn back')),
		jump: v.optional(rangeSchema),
		ends: v.optional(rangeSchema),
		steady: v.optional(
			v.strictObject({
				fps: v.pipe(v.array(fpsSchema), v.nonEmpty('lists no frame rate'), v.maxLength(3)),
				max: v.optional(shareSchema, 0.05)
			})
		)
	}),
	v.check(
		({ approaches, jump, ends, steady }) => Boolean(approaches ?? jump ?? ends ?? steady),
		'asks for nothing: add `approaches: true`, `jump: { max: 80 }`, `ends: { max: 10 }` or `steady: { fps: [60] }`'
	)
);

/** What `input` looks at, as written. */
export const inputKindSchema = v.pipe(
	v.strictObject({
		script: v.optional(scriptSchema),
		clock: v.optional(clockSchema),
		reducedMotion: v.optional(
			v.literal(
				true,
				'must be `true`; leave it out where the visitor has not asked for less motion'
			)
		),
		then: v.optional(partsSchema),
		untouched: v.optional(partsSchema),
		changes: v.optional(rangeSchema),
		path: v.optional(pathSchema)
	}),
	v.check(
		({ then, untouched, changes, path }) => Boolean(then ?? untouched ?? changes ?? path),
		'looks at nothing: add `then: { … }`, `untouched: { … }`, `changes: { min: 0.02 }` or `path: { … }`'
	)
);

export type InputOptions = v.InferOutput<typeof inputKindSchema>;
export type Parts = NonNullable<InputOptions['then']>;
export type PathOptions = NonNullable<InputOptions['path']>;
