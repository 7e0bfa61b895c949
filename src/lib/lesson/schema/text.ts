import * as v from 'valibot';

/** The languages every lesson is written in. */
export const LOCALES = ['en', 'sv'] as const;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));

/** A short text in both languages. */
export const textSchema = v.strictObject({ en: words, sv: words });

/** A name that never changes once learners have met it: lower case, digits, single hyphens. */
export const idSchema = v.pipe(
	v.string(),
	v.maxLength(60, 'is longer than 60 characters'),
	v.regex(
		/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
		'is not an id: use lower-case letters, digits and single hyphens'
	)
);

/** The name of a function, as it is called. */
export const functionNameSchema = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z_$][\w$]*$/, 'is not the name of a function')
);

/** A DigComp competence, such as "3.1". */
export const competenceSchema = v.pipe(
	v.string(),
	v.regex(
		/^(1\.[1-3]|2\.[1-6]|[345]\.[1-4])$/,
		'is not a DigComp competence such as "3.1" (keep the quotes)'
	)
);

export type Locale = (typeof LOCALES)[number];
export type Text = v.InferOutput<typeof textSchema>;
