import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CONSOLE_LIMITS, consoleMessageSchema } from '../../protocol';
import { fillPattern } from './format';
import { tableOf } from './table';
import { treeOf } from './tree';

class Ball {
	x = 12;
	y = 40;
}
const circular: Record<string, unknown> = { n: 1 };
circular.self = circular;

const noLine = () => null;
const look = (...values: unknown[]) =>
	treeOf(values, noLine).map(
		({ depth, key, text, rest }) =>
			`${'  '.repeat(depth)}${key === null ? '' : `${key}: `}${text}${rest ? ` +${rest}` : ''}`
	);

/** Whether a host would take these values in. */
const isTaken = (values: unknown[]) =>
	v.safeParse(consoleMessageSchema, {
		type: 'console',
		run: 1,
		level: 'log',
		kind: 'line',
		text: '',
		times: 1,
		line: null,
		group: 0,
		nodes: treeOf(values, noLine),
		table: null
	}).success;

describe('what can be looked into', () => {
	it('is nothing in plain values', () => {
		expect(look('text', 1, null, undefined, true, () => 1)).toEqual([]);
	});

	it('names the class and what is in it', () => {
		expect(look('a', new Ball())).toEqual(['a', 'Ball { x: 12, y: 40 }', '  x: 12', '  y: 40']);
	});

	it('is in reading order, level by level', () => {
		expect(look([1, { a: ['b'] }])).toEqual([
			'[1, {…}]',
			'  0: 1',
			'  1: { a: [… 1] }',
			'    a: ["b"]',
			'      0: "b"'
		]);
	});

	it('stops where a value holds itself', () => {
		expect(look(circular)).toEqual([
			'{ n: 1, self: [circular] }',
			'  n: 1',
			'  self: { n: 1, self: [circular] }'
		]);
	});

	it('opens maps, sets and typed arrays', () => {
		expect(look(new Map([['a', 1]]))).toEqual(['Map(1) { "a" → 1 }', '  "a": 1']);
		expect(look(new Set(['b']))).toEqual(['Set(1) { "b" }', '  0: "b"']);
		expect(look(new Uint8Array([7]))).toEqual(['Uint8Array [7]', '  0: 7']);
	});

	it('calls no getter', () => {
		let called = 0;
		const value = {
			get hidden() {
				return ++called;
			}
		};
		expect(look(value)).toEqual(['{ hidden: (…) }', '  hidden: (…)']);
		expect(called).toBe(0);
	});

	it('tells the line of an error', () => {
		const [node] = treeOf([new RangeError('far')], () => 7);
		expect(node).toMatchObject({ kind: 'error', text: 'RangeError: far', line: 7 });
	});

	it.each([
		['ten thousand objects', Array.from({ length: 10_000 }, () => new Ball())],
		['deep', Array.from({ length: 500 }).reduce<unknown>((inner) => [inner], 1)],
		[
			'long texts',
			Object.fromEntries(Array.from({ length: 90 }, (_, at) => [at, 'x'.repeat(1e5)]))
		],
		['long names', { ['k'.repeat(1e5)]: { ['q'.repeat(1e5)]: 1 } }],
		['a million in a map', new Map(Array.from({ length: 1e6 }, (_, at) => [at, at]))],
		[
			'a proxy that throws',
			new Proxy(
				{},
				{
					getPrototypeOf() {
						throw new Error('no');
					}
				}
			)
		],
		[
			'a proxy with endless names',
			new Proxy({}, { ownKeys: () => Array.from({ length: 1e5 }, (_, at) => `k${at}`) })
		],
		['a huge typed array', new Float32Array(1e7)]
	])('stays within what a host takes: %s', (_, value) => {
		expect(isTaken([value])).toBe(true);
		expect(treeOf([value], noLine).length).toBeLessThanOrEqual(CONSOLE_LIMITS.nodes);
	});
});

it.each([
	[
		['%s is %d', 'x', 4.7, 'y'],
		['x is 4', 'y']
	],
	[['%c red', 'color: red'], [' red']],
	[
		['100%', 1],
		['100%', 1]
	],
	[
		['%%s', 1],
		['%s', 1]
	]
])('fills in patterns: %#', (given, expected) => {
	expect(fillPattern(given)).toEqual(expected);
});

it('makes tables of rows, of plain values and of both', () => {
	expect(tableOf([{ a: 1 }, { a: 2, b: 'x' }])).toEqual([
		['', 'a', 'b'],
		['0', '1', ''],
		['1', '2', '"x"']
	]);
	expect(tableOf(['p', 'q'])).toEqual([
		['', ''],
		['0', '"p"'],
		['1', '"q"']
	]);
	expect(tableOf([{ a: 1, b: 2 }], ['b'])).toEqual([
		['', 'b'],
		['0', '2']
	]);
	expect(tableOf('text')).toBeNull();
});
