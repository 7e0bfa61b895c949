import * as v from 'valibot';
import { competenceSchema, idSchema, textSchema } from './text';

/** Addresses under `/learn` that are no course's. */
const TAKEN = ['path', 'words'];

const courseIdSchema = v.pipe(
	idSchema,
	v.check((id) => !TAKEN.includes(id), 'is the address of another page under /learn')
);

/** A part of a course: a name for some lessons in a row. */
const partSchema = v.strictObject({
	title: textSchema,
	/** The number of the folder it begins with; it goes on to where the next part begins. */
	from: v.pipe(
		v.number(),
		v.integer('must be a whole number'),
		v.minValue(1, 'is below 1'),
		v.maxValue(99, 'is above 99: folders have two digits')
	)
});

/** `lessons/courses.yml` as written: the courses in the order they are shown. */
export const coursesFileSchema = v.strictObject({
	courses: v.array(
		v.strictObject({
			id: courseIdSchema,
			title: textSchema,
			summary: textSchema,
			practises: v.array(competenceSchema),
			parts: v.optional(v.array(partSchema), [])
		})
	)
});

export type CoursesFile = v.InferOutput<typeof coursesFileSchema>;
