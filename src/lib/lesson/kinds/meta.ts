import * as v from 'valibot';
import { parse, type Comment } from 'acorn';
import { rangeSchema, type Range } from '../schema/range';
import { readSaid } from '../schema/said';
import type { Locale, Text } from '../schema/text';
import { defineKind, type Evidence } from './kind';
import { within, type Seen } from './seen';

const lengthSchema = v.union(
	[v.literal(true), rangeSchema],
	'must be `true` or a number of characters such as { min: 20, max: 300 }'
);

const PARTS = ['describe', 'comment', 'title', 'licence', 'credit'] as const;
type Part = (typeof PARTS)[number];

const isSaid = (options: { [Name in Part]?: unknown }): boolean =>
	[options.title, options.licence, options.credit].some((part) => part !== undefined);

const NAMES: Record<Part, Text> = {
	describe: { en: '`describe`', sv: '`describe`' },
	comment: { en: 'a first comment', sv: 'en första kommentar' },
	title: { en: 'title', sv: 'titel' },
	licence: { en: 'licence', sv: 'licens' },
	credit: { en: 'credit', sv: 'erkännande' }
};

const listed = (parts: Part[], locale: Locale): string =>
	parts.length ? new Intl.ListFormat(locale).format(parts.map((part) => NAMES[part][locale])) : '–';

const schema = v.pipe(
	v.strictObject({
		describe: v.optional(lengthSchema),
		comment: v.optional(lengthSchema),
		title: v.optional(lengthSchema),
		licence: v.optional(
			v.union(
				[v.literal(true), v.pipe(v.array(v.string()), v.nonEmpty('lists no licence'))],
				'must be `true` or a list such as [CC0-1.0, CC-BY-4.0]'
			)
		),
		credit: v.optional(lengthSchema)
	}),
	v.check(
		(options) => PARTS.some((part) => options[part] !== undefined),
		`looks for nothing: add one of ${PARTS.join(', ')}`
	),
	v.check(
		(options) => !isSaid(options) || !(options.describe ?? options.comment),
		'looks both at the sketch (describe, comment) and at what is written on publishing (title, licence, credit): make it two checks'
	)
);

type MetaOptions = v.InferOutput<typeof schema>;

/** What a screen reader can say in one breath, and still tell what there is to see. */
const DESCRIPTION: Range = { min: 20, max: 300 };
const ANY: Range = { min: 1 };

/** The first comment of a sketch and its line; empty where there is none, or the text cannot be read. */
function firstComment(code: string): { text: string; line: number | null } {
	const comments: Comment[] = [];
	try {
		parse(code, {
			ecmaVersion: 'latest',
			locations: true,
			onComment: comments,
			allowAwaitOutsideFunction: true,
			allowReturnOutsideFunction: true
		});
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
	}
	const [first] = comments;
	if (!first) return { text: '', line: null };
	return {
		text: first.value.replace(/^[\s*/]+/, '').trim(),
		line: first.loc?.start.line ?? null
	};
}

function see(options: MetaOptions, { check, trace, code, said }: Evidence): Seen {
	const described = trace.calls.findLast(({ name }) => name === 'describe');
	const [given] = described?.arguments ?? [];
	const comment = firstComment(code);
	const work = readSaid(said, check).work ?? { title: '', licence: '', credit: '' };
	const texts: Record<Part, string> = {
		describe: typeof given === 'string' ? given.trim() : '',
		comment: comment.text,
		title: work.title.trim(),
		licence: work.licence.trim(),
		credit: work.credit.trim()
	};
	const isThere = (part: Part): boolean => {
		const wanted = options[part];
		if (wanted === undefined) return true;
		if (Array.isArray(wanted)) return wanted.includes(texts[part]);
		const range = wanted === true ? (part === 'describe' ? DESCRIPTION : ANY) : (wanted as Range);
		return within([...texts[part]].length, range);
	};
	const missing = PARTS.filter((part) => !isThere(part));
	const lines: Partial<Record<Part, number | null>> = {
		describe: described?.line ?? null,
		comment: comment.line
	};
	return {
		holds: missing.length === 0,
		values: {
			missing: { en: listed(missing, 'en'), sv: listed(missing, 'sv') },
			text: texts[missing[0] ?? 'describe'] || '–',
			length: [...texts[missing[0] ?? 'describe']].length
		},
		line: missing.map((part) => lines[part] ?? null).find((line) => line !== null) ?? null
	};
}

/**
 * What goes with a picture: the description the sketch gives it with `describe()`, the comment it begins with, and
 * what the learner has written for publishing (title, licence, credit).
 */
export const meta = defineKind({
	schema,
	says: ['missing', 'text', 'length'],
	unseen: isSaid,
	see
});
