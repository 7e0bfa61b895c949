import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import { inProject } from '../support/paths';
import { toJsonSchema } from './json-schema';
import { lessonSchemaText } from './lesson-schema';

type Validate = ((data: unknown) => boolean) & { errors?: unknown };
// ESLint brings a validator along.
const { resolve } = createRequire(import.meta.url);
const Ajv = createRequire(resolve('eslint'))('ajv') as new (options: object) => {
	compile: (schema: object) => Validate;
};
const compile = (schema: object) => new Ajv({ allErrors: true }).compile(schema);

describe('a schema', () => {
	const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9));
	const entries = {
		id: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(4), v.regex(/^[a-z]+$/)),
		size: v.optional(size, 3),
		list: v.optional(v.pipe(v.array(v.boolean()), v.nonEmpty(), v.maxLength(2))),
		pair: v.optional(v.strictTuple([v.number(), v.literal('x')])),
		map: v.optional(v.record(v.pipe(v.string(), v.regex(/^k/)), size)),
		either: v.optional(v.union([v.picklist(['a', 'b']), v.nullable(v.boolean())]))
	};
	const schema = v.pipe(
		v.strictObject(entries),
		v.check(() => true),
		v.transform(({ id }) => id.length)
	);

	it.each([
		[{ id: 'ab' }, true],
		[{ id: 'ab', size: 9, list: [true], pair: [1, 'x'], map: { k1: 2 }, either: 'a' }, true],
		[{ id: 'ab', either: null }, true],
		[{}, false],
		[{ id: '' }, false],
		[{ id: 'abcde' }, false],
		[{ id: 'A' }, false],
		[{ id: 'a', size: 1.5 }, false],
		[{ id: 'a', size: 10 }, false],
		[{ id: 'a', list: [] }, false],
		[{ id: 'a', list: [true, true, true] }, false],
		[{ id: 'a', pair: [1] }, false],
		[{ id: 'a', pair: [1, 'y'] }, false],
		[{ id: 'a', map: { other: 2 } }, false],
		[{ id: 'a', map: { k: 0 } }, false],
		[{ id: 'a', either: 'c' }, false],
		[{ id: 'a', more: 1 }, false]
	])('lets through what the one it is made of does: %j', (data, passes) => {
		expect(v.safeParse(schema, data).success).toBe(passes);
		expect(compile(toJsonSchema(schema, { size }))(data)).toBe(passes);
	});

	it('of a type that is not known is refused', () => {
		expect(() => toJsonSchema(v.strictObject({ day: v.date() }))).toThrow('v.date()');
	});
});

describe('lessons/lesson.schema.json', () => {
	it('is what the schema of lesson.yml makes', async () => {
		const file = readFileSync(inProject('lessons', 'lesson.schema.json'), 'utf8');
		expect(file === (await lessonSchemaText()), 'run: node scripts/run.mjs lessons-schema').toBe(
			true
		);
	});

	it('lets every lesson through, says where it lies, and stops what is none', async () => {
		const validate = compile(JSON.parse(await lessonSchemaText()) as object);
		const lessons = readdirSync(inProject('lessons'), { recursive: true, withFileTypes: true })
			.filter(({ name }) => name === 'lesson.yml')
			.map(({ parentPath }) => readFileSync(`${parentPath}/lesson.yml`, 'utf8'));
		expect(lessons).not.toHaveLength(0);
		for (const text of lessons) {
			validate(parse(text));
			expect(validate.errors ?? []).toEqual([]);
			const named = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)?.[1] ?? '';
			expect(existsSync(inProject('lessons', 'course', 'lesson', named))).toBe(true);
		}
		const first = readFileSync(
			inProject('lessons/visuals-and-sound/01-first-marks/lesson.yml'),
			'utf8'
		);
		const twoKinds = first.replace(/^( +)calls: /m, '$1runs: true\n$1calls: ');
		expect(validate(parse(twoKinds))).toBe(false);
		expect(validate(parse(first.replace('kind: modify', 'kind: dance')))).toBe(false);
		expect(validate(parse(first.replace('calls:', 'smells:')))).toBe(false);
	});
});
