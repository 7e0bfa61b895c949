import * as v from 'valibot';
import { rangeSchema, shareSchema } from '../../schema/range';
import { SCALES } from './harmony';

const seconds = v.pipe(v.number(), v.minValue(0, 'is below 0 seconds'));
const semitones = v.pipe(v.number(), v.integer('must be a whole number of semitones'));
const positive = v.pipe(
	v.number(),
	v.integer('must be a whole number'),
	v.minValue(1, 'is below 1')
);
const scaleSchema = v.pipe(
	v.strictObject({
		root: v.pipe(
			v.string(),
			v.regex(/^[A-G](##?|bb?)?$/, 'must be a note without its octave, such as C, F# or Bb')
		),
		name: v.optional(
			v.picklist(Object.keys(SCALES), `must be one of ${Object.keys(SCALES).join(', ')}`)
		),
		steps: v.optional(v.pipe(v.array(semitones), v.nonEmpty('lists no step'))),
		share: v.optional(shareSchema, 1)
	}),
	v.check(
		({ name, steps }) => (name === undefined) !== (steps === undefined),
		'needs either `name: major` or `steps: [0, 2, 4, 5, 7, 9, 11]`'
	)
);

const chordsSchema = v.strictObject({
	of: v.pipe(
		v.array(v.pipe(v.array(semitones), v.minLength(2, 'needs two notes or more'))),
		v.nonEmpty('lists no chord')
	),
	count: v.optional(rangeSchema, { min: 1 }),
	share: v.optional(shareSchema, 1)
});

const rhythmSchema = v.pipe(
	v.strictObject({
		pattern: v.optional(
			v.pipe(
				v.string(),
				v.regex(
					/^[.]*x[x.]*$/,
					'must be steps written as x (a note) and . (none), such as x..x..x.'
				)
			)
		),
		turned: v.optional(v.boolean(), true),
		hits: v.optional(positive),
		steps: v.optional(positive),
		tempo: v.optional(v.pipe(v.number(), v.minValue(1, 'is below 1 beat a minute'))),
		beats: v.optional(positive, 4)
	}),
	v.check(
		({ pattern, hits, steps }) =>
			pattern === undefined
				? hits !== undefined && steps !== undefined && hits <= steps
				: hits === undefined && steps === undefined,
		'needs either `pattern: x..x..x.` or `hits: 3` and `steps: 8` (no more hits than steps)'
	)
);

/** What an author writes under `notes`. */
export const notesSchema = v.pipe(
	v.strictObject({
		after: v.optional(seconds),
		before: v.optional(seconds),
		by: v.optional(v.pipe(v.array(v.string()), v.nonEmpty('lists no instrument'))),
		count: v.optional(rangeSchema),
		instruments: v.optional(rangeSchema),
		voice: v.optional(
			v.picklist(
				['instrument', 'pitch', 'line'],
				'must be `instrument`, `pitch` or `line`: what tells voices apart'
			)
		),
		voices: v.optional(rangeSchema),
		pitches: v.optional(rangeSchema),
		velocity: v.optional(rangeSchema),
		duration: v.optional(rangeSchema),
		polyphony: v.optional(rangeSchema),
		leap: v.optional(rangeSchema),
		scale: v.optional(scaleSchema),
		chords: v.optional(chordsSchema),
		tempo: v.optional(rangeSchema),
		rhythm: v.optional(rhythmSchema)
	}),
	v.check(
		({ after, before }) => after === undefined || before === undefined || after < before,
		'has an `after` that is not before its `before`'
	),
	v.check(
		({ voices, voice }) => voices === undefined || voice !== undefined,
		'counts `voices` but does not say what tells them apart: add `voice: instrument`, `pitch` or `line`'
	)
);

export type NotesOptions = v.InferOutput<typeof notesSchema>;
export type Rhythm = v.InferOutput<typeof rhythmSchema>;
