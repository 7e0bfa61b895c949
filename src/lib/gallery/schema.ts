import * as v from 'valibot';
import { isRecordId, type Problem } from '$lib/base';
import { LICENCES } from './licence';
import { LONGEST } from './limits';

/** Who may see a sketch: everybody, everybody who has the link, or only its maker. */
export const VISIBILITIES = ['public', 'unlisted', 'private'] as const;

export type Visibility = (typeof VISIBILITIES)[number];

// A form sends line ends as CRLF; JavaScript reads both alike, so only LF is kept and counted.
const unixLines = (text: string) => text.replace(/\r\n?/g, '\n');
// Control characters show nowhere and can break what reads the text later.
const printable = (text: string) =>
	// eslint-disable-next-line no-control-regex
	unixLines(text).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');

const oneLine = v.pipe(
	v.string('not_text'),
	v.transform((text) => printable(text).replace(/\s+/g, ' ').trim())
);
const manyLines = v.pipe(
	v.string('not_text'),
	v.transform((text) => printable(text).trim())
);
const place = (code: string) =>
	v.pipe(v.string('not_text'), v.maxLength(120, code), v.regex(/^[a-z0-9/-]*$/, code));

const details = {
	title: v.pipe(
		oneLine,
		v.minLength(1, 'title_required'),
		v.maxLength(LONGEST.title, 'title_too_long')
	),
	altText: v.pipe(
		manyLines,
		v.minLength(1, 'alt_text_required'),
		v.maxLength(LONGEST.altText, 'alt_text_too_long')
	),
	description: v.pipe(manyLines, v.maxLength(LONGEST.description, 'description_too_long')),
	licence: v.picklist(LICENCES, 'licence_unknown'),
	visibility: v.picklist(VISIBILITIES, 'visibility_unknown')
};

/** What a maker sends to publish a sketch, poster aside. Texts come out trimmed, with LF line ends. */
export const publicationSchema = v.strictObject({
	/** Made once by the sender, so that a replayed request cannot publish twice. */
	id: v.pipe(v.string('not_text'), v.check(isRecordId, 'id_invalid')),
	...details,
	description: v.optional(details.description, ''),
	code: v.pipe(
		v.string('not_text'),
		v.transform(unixLines),
		v.check((code) => code.trim() !== '', 'code_required'),
		v.maxLength(LONGEST.code, 'code_too_long')
	),
	/** Integer given to the sketch's random source; empty for none. */
	seed: v.optional(
		v.pipe(
			v.string('not_text'),
			v.regex(/^-?\d{0,15}$/, 'seed_invalid'),
			v.transform((text) => (text === '' ? undefined : Number(text)))
		)
	),
	/** Ids of the lesson and step the sketch was made in; empty for none. */
	lesson: v.optional(place('lesson_invalid'), ''),
	step: v.optional(place('step_invalid'), '')
});

/** What a maker may change afterwards: any of the details, at least one. */
export const changeSchema = v.pipe(
	v.partial(v.strictObject(details)),
	v.check((change) => Object.keys(change).length > 0, 'change_empty')
);

export type Publication = v.InferOutput<typeof publicationSchema>;
export type PublicationChange = v.InferOutput<typeof changeSchema>;

const missing: Record<string, string> = {
	id: 'id_invalid',
	title: 'title_required',
	altText: 'alt_text_required',
	licence: 'licence_unknown',
	visibility: 'visibility_unknown',
	code: 'code_required'
};

type Issue = v.BaseIssue<unknown>;

function toProblem(issue: Issue): Problem {
	const field = issue.path
		?.map((item) => String(item.key))
		.join('.')
		.slice(0, 60);
	if (!field) return { code: issue.kind === 'validation' ? issue.message : 'refused' };
	if (issue.kind === 'schema' && issue.expected === 'never')
		return { code: 'field_unknown', field, values: { field } };
	if (issue.input === undefined) return { code: missing[field] ?? 'refused', field };
	const values: Record<string, string | number> = { field };
	if (issue.type === 'max_length') {
		values.maximum = Number(issue.requirement);
		values.length = String(issue.input).length;
	}
	if (issue.type === 'picklist') values.value = String(issue.input).slice(0, 40);
	return { code: issue.message, field, values };
}

/** The checked value, or every problem found, in the order of the form. */
export type Checked<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

function check<Value>(
	schema: v.GenericSchema<unknown, Value>,
	input: unknown,
	order: string[]
): Checked<Value> {
	const result = v.safeParse(schema, input, { abortPipeEarly: true });
	if (result.success) return { ok: true, value: result.output };
	const rank = ({ field = '' }: Problem) =>
		order.includes(field) ? order.indexOf(field) : order.length;
	const problems = result.issues.map(toProblem).sort((one, other) => rank(one) - rank(other));
	return { ok: false, problems };
}

/** Checks the texts of a publication: `title_required`, `title_too_long`, `licence_unknown`, `code_too_long`, `field_unknown`… */
export const checkPublication = (input: unknown): Checked<Publication> =>
	check(publicationSchema, input, Object.keys(publicationSchema.entries));

/** Checks a change of details by the same rules; `change_empty` when it changes nothing. */
export const checkChange = (input: unknown): Checked<PublicationChange> =>
	check(changeSchema, input, Object.keys(details));
