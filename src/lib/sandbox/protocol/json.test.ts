import { describe, expect, it } from 'vitest';
import { isJson, MAXIMUM_JSON_DEPTH, MAXIMUM_JSON_LENGTH } from './json';

const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);

describe('plain data', () => {
	it.each([null, true, 0, NaN, -Infinity, '', [], {}, [1, ['a', { b: null }]], { a: [{}] }])(
		'is %j',
		(value) => {
			expect(isJson(value)).toBe(true);
		}
	);

	it.each([
		['undefined', undefined],
		['a function', () => 1],
		['a date', new Date(0)],
		['a set in a list', [new Set([1])]],
		['a big integer', { n: 1n }],
		['a typed array', new Float32Array(2)]
	])('is not %s', (_, value) => {
		expect(isJson(value)).toBe(false);
	});

	it('is bounded in length', () => {
		expect(isJson('x'.repeat(MAXIMUM_JSON_LENGTH - 3))).toBe(true);
		expect(isJson('x'.repeat(MAXIMUM_JSON_LENGTH))).toBe(false);
		expect(isJson({ ['x'.repeat(MAXIMUM_JSON_LENGTH)]: 1 })).toBe(false);
		expect(isJson(new Array(MAXIMUM_JSON_LENGTH).fill(0))).toBe(false);
	});

	it('is bounded in depth, also where it is its own part', () => {
		expect(isJson(nested(MAXIMUM_JSON_DEPTH - 1))).toBe(true);
		expect(isJson(nested(MAXIMUM_JSON_DEPTH))).toBe(false);
		const round: unknown[] = [];
		round.push(round);
		expect(isJson(round)).toBe(false);
	});

	it('counts what it holds many times as often as it holds it', () => {
		let wide: unknown = 'x'.repeat(100);
		for (let at = 0; at < 15; at++) wide = [wide, wide];
		expect(isJson(wide)).toBe(false);
	});
});
