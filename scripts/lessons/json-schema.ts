import type * as v from 'valibot';

/** A JSON Schema (draft 7), as far as it is written here. */
export type JsonSchema = { [field: string]: unknown };

/** What of a valibot schema or of a step in its pipe is looked at. */
type Part = {
	kind: 'schema' | 'validation' | 'transformation' | 'metadata';
	type: string;
	pipe?: Part[];
	wrapped?: Part;
	default?: unknown;
	entries?: Record<string, Part>;
	item?: Part;
	items?: Part[];
	key?: Part;
	value?: Part;
	options?: unknown[];
	literal?: unknown;
	requirement?: unknown;
	description?: string;
};

/** Schemas written once, by name, and referred to wherever they are used. */
export type Named = Record<string, v.GenericSchema>;

const requirement = ({ requirement: wanted }: Part) => wanted;

/** What a step of a pipe adds; those that only a program can decide add nothing. */
const ACTIONS: Record<string, (part: Part, of: JsonSchema) => JsonSchema> = {
	min_value: (part) => ({ minimum: requirement(part) }),
	max_value: (part) => ({ maximum: requirement(part) }),
	gt_value: (part) => ({ exclusiveMinimum: requirement(part) }),
	lt_value: (part) => ({ exclusiveMaximum: requirement(part) }),
	integer: () => ({ type: 'integer' }),
	multiple_of: (part) => ({ multipleOf: requirement(part) }),
	regex: (part) => ({ pattern: (requirement(part) as RegExp).source }),
	non_empty: (_, of) => (of.type === 'array' ? { minItems: 1 } : { minLength: 1 }),
	min_length: (part, of) => ({
		[of.type === 'array' ? 'minItems' : 'minLength']: requirement(part)
	}),
	max_length: (part, of) => ({
		[of.type === 'array' ? 'maxItems' : 'maxLength']: requirement(part)
	}),
	length: (part, of) =>
		of.type === 'array'
			? { minItems: requirement(part), maxItems: requirement(part) }
			: { minLength: requirement(part), maxLength: requirement(part) },
	description: ({ description }) => ({ description })
};

type Convert = (part: Part) => JsonSchema;

function objectSchema({ type, entries = {} }: Part, convert: Convert): JsonSchema {
	const required = Object.keys(entries).filter((name) => entries[name]?.type !== 'optional');
	return {
		type: 'object',
		properties: Object.fromEntries(
			Object.entries(entries).map(([name, entry]) => [name, convert(entry)])
		),
		...(required.length ? { required } : {}),
		...(type === 'strict_object' ? { additionalProperties: false } : {})
	};
}

function tupleSchema({ items = [] }: Part, convert: Convert): JsonSchema {
	const { length } = items;
	return { type: 'array', items: items.map(convert), minItems: length, maxItems: length };
}

const SCHEMAS: Record<string, (part: Part, convert: Convert) => JsonSchema> = {
	string: () => ({ type: 'string' }),
	number: () => ({ type: 'number' }),
	boolean: () => ({ type: 'boolean' }),
	null: () => ({ type: 'null' }),
	unknown: () => ({}),
	any: () => ({}),
	custom: () => ({}),
	literal: ({ literal }) => ({ const: literal }),
	picklist: ({ options = [] }) => ({ enum: options }),
	array: ({ item }, convert) => ({ type: 'array', items: convert(item as Part) }),
	tuple: tupleSchema,
	strict_tuple: tupleSchema,
	object: objectSchema,
	strict_object: objectSchema,
	record: ({ key, value }, convert) => ({
		type: 'object',
		propertyNames: convert(key as Part),
		additionalProperties: convert(value as Part)
	}),
	union: ({ options = [] }, convert) => ({ anyOf: (options as Part[]).map(convert) }),
	variant: ({ options = [] }, convert) => ({ anyOf: (options as Part[]).map(convert) }),
	nullable: ({ wrapped }, convert) => ({ anyOf: [convert(wrapped as Part), { type: 'null' }] }),
	optional: ({ wrapped, default: standard }, convert) => ({
		...convert(wrapped as Part),
		...(standard === undefined ? {} : { default: standard })
	})
};

/**
 * A valibot schema of what one writes as a JSON Schema; `named` schemas become its definitions. Throws on a type of
 * schema it does not know. What only a program can decide is left out: the JSON Schema lets through more, never less.
 */
export function toJsonSchema(schema: v.GenericSchema, named: Named = {}): JsonSchema {
	const names = new Map(Object.entries(named).map(([name, one]) => [one as unknown as Part, name]));
	const inside = (part: Part): JsonSchema => {
		const { pipe = [] } = part;
		const [first, ...actions] = pipe;
		if (!first) {
			const known = SCHEMAS[part.type];
			if (!known) throw new TypeError(`No JSON Schema is known for v.${part.type}()`);
			return known(part, convert);
		}
		// What follows a change of the value says nothing of what was written.
		const changed = actions.findIndex(({ type }) => type === 'transform');
		return actions
			.slice(0, changed === -1 ? undefined : changed)
			.reduce(
				(made, action) => ({ ...made, ...ACTIONS[action.type]?.(action, made) }),
				convert(first)
			);
	};
	const convert: Convert = (part) => {
		const name = names.get(part);
		return name === undefined ? inside(part) : { $ref: `#/definitions/${name}` };
	};
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		...inside(schema as unknown as Part),
		definitions: Object.fromEntries([...names].map(([part, name]) => [name, inside(part)]))
	};
}
