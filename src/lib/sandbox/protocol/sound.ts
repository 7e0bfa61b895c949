import * as v from 'valibot';

const level = v.pipe(v.number(), v.minValue(0), v.maxValue(4));

/** What the speakers are given, at most 20 times a second while there is sound: largest and mean value (1 is full scale) and a stretch of the wave. */
export const heardMessageSchema = v.object({
	type: v.literal('heard'),
	run: v.pipe(v.number(), v.integer()),
	peak: level,
	rms: level,
	wave: v.pipe(v.array(v.pipe(v.number(), v.minValue(-4), v.maxValue(4))), v.maxLength(128))
});

/** Notes a living sketch has just asked for: the line that did, and in how many milliseconds they sound, for how many. */
export const notesMessageSchema = v.object({
	type: v.literal('notes'),
	run: v.pipe(v.number(), v.integer()),
	notes: v.pipe(
		v.array(
			v.object({
				line: v.pipe(v.number(), v.integer(), v.minValue(1)),
				after: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)),
				lasts: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000))
			})
		),
		v.maxLength(64)
	)
});

export type Heard = Pick<v.InferOutput<typeof heardMessageSchema>, 'peak' | 'rms' | 'wave'>;
export type SoundingNote = v.InferOutput<typeof notesMessageSchema>['notes'][number];
