import * as v from 'valibot';
import { competenceSchema, idSchema, textSchema } from './text';

/** `lessons/courses.yml` as written: the courses in the order they are shown. */
export const coursesFileSchema = v.strictObject({
	courses: v.array(
		v.strictObject({
			id: idSchema,
			title: textSchema,
			summary: textSchema,
			practises: v.array(competenceSchema)
		})
	)
});

export type CoursesFile = v.InferOutput<typeof coursesFileSchema>;
