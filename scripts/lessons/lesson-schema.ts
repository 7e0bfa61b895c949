import { format } from 'prettier';
import { kinds } from '../../src/lib/lesson/kinds';
import { checkSchema, lessonFileSchema } from '../../src/lib/lesson/schema/lesson-file';
import { placeSchema, rangeSchema, regionSchema } from '../../src/lib/lesson/schema/range';
import { textSchema } from '../../src/lib/lesson/schema/text';
import { toJsonSchema, type JsonSchema } from './json-schema';

const KINDS = Object.keys(kinds);

/** Adds to whatever may hold any kind of check that it holds one. */
function holdOneKind(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(holdOneKind);
	if (typeof value !== 'object' || value === null) return value;
	const made = Object.fromEntries(
		Object.entries(value).map(([name, one]) => [name, holdOneKind(one)])
	);
	const { properties } = made as { properties?: Record<string, unknown> };
	return properties && KINDS.every((kind) => kind in properties)
		? { ...made, oneOf: KINDS.map((kind) => ({ required: [kind] })) }
		: made;
}

/** What editors complete and check lesson.yml by, as the text of a file: the same for the same kinds of check. */
export async function lessonSchemaText(): Promise<string> {
	const schema = toJsonSchema(lessonFileSchema, {
		text: textSchema,
		range: rangeSchema,
		region: regionSchema,
		place: placeSchema,
		check: checkSchema,
		...Object.fromEntries(Object.entries(kinds).map(([name, { schema }]) => [name, schema]))
	});
	const { $schema, ...rest } = holdOneKind(schema) as JsonSchema;
	const whole = { $schema, title: 'A lesson of Skissa', ...rest };
	return format(JSON.stringify(whole), { parser: 'json', useTabs: true, printWidth: 100 });
}
