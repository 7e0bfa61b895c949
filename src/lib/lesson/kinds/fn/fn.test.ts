import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { answersOf } from '../../fixtures/answers';
import { makeEvidence, makeRun } from '../../fixtures/trace';
import { MAXIMUM_EXPRESSION } from '../../schema/expression';
import { fn } from './fn';

const asksOf = (given: unknown) => fn.needs?.(v.parse(fn.schema, given), makeRun()).asks ?? [];
const see = (given: unknown, code: string) =>
	fn.see(
		v.parse(fn.schema, given),
		makeEvidence({}, { code, answers: answersOf(asksOf(given), code) })
	);
const fault = (given: unknown) => v.safeParse(fn.schema, given).issues?.[0]?.message;

const BUCKETS = `function euclid(k, n) {
	return Array.from({ length: n }, (_, i) => Number((i * k) % n < k));
}`;
const ANY_EUCLID = {
	name: 'euclid',
	for: { k: [1, 8], n: [1, 16] },
	when: 'k <= n',
	holds: `result.length === n && result.filter(Boolean).length === k && (() => {
		const on = result.flatMap((one, at) => (one ? [at] : []));
		const gaps = on.map((at, i) => (on[i + 1] ?? on[0] + n) - at);
		return Math.max(...gaps) - Math.min(...gaps) <= 1;
	})()`
};

describe('a function', () => {
	it('gives what each case looks for', () => {
		const cases = [
			{ with: [2, 3], gives: 5 },
			{ with: [-1, 1], gives: 0 }
		];
		const seen = see({ name: 'add', cases }, 'const add = (a, b) => a + b;');
		expect(seen).toEqual({
			holds: true,
			values: { case: '–', got: '–', wanted: '–', failed: 0, tried: 2, problem: '–' },
			line: null
		});
		expect(Object.keys(seen.values)).toEqual(fn.says);
	});

	it('is told of by the first case that does not', () => {
		const cases = [
			{ with: [2, 3], gives: 5 },
			{ with: [1, 1], gives: 2 },
			{ with: [0, 7], gives: 7 }
		];
		expect(see({ name: 'add', cases }, '\nfunction add(a, b) { return a * b + 0; }')).toEqual({
			holds: false,
			values: {
				case: 'add(2, 3)',
				got: '6',
				wanted: '5',
				failed: 3,
				tried: 3,
				problem: {
					en: '`add(2, 3)` gives `6`; what is looked for is `5`.',
					sv: '`add(2, 3)` ger `6`; det som söks är `5`.'
				}
			},
			line: 2
		});
	});

	it('may turn a rhythm, where it is compared up to rotation', () => {
		const cases = [{ with: [3, 8], gives: [1, 0, 0, 1, 0, 0, 1, 0] }];
		const turned = BUCKETS.replace('i * k', '(i + 2) * k');
		expect(see({ name: 'euclid', cases, compare: 'rotation' }, turned).holds).toBe(true);
		expect(see({ name: 'euclid', cases }, turned).holds).toBe(false);
	});

	it('may be near, within a tolerance', () => {
		const cases = [{ with: [1], gives: 0.84 }];
		const options = { name: 'wave', cases, tolerance: 0.01 };
		expect(see(options, 'const wave = Math.sin;').holds).toBe(true);
		expect(see({ ...options, tolerance: 0.001 }, 'const wave = Math.sin;').holds).toBe(false);
	});

	it('has a property over whole ranges, in few questions', () => {
		const asks = asksOf(ANY_EUCLID);
		expect(asks.length).toBeLessThanOrEqual(8);
		expect(asks.every(({ code }) => code.length <= MAXIMUM_EXPRESSION)).toBe(true);
		expect(see(ANY_EUCLID, BUCKETS)).toMatchObject({ holds: true, values: { tried: 100 } });
		const bunched = 'function euclid(k, n) { return Array.from({ length: n }, (_, i) => i < k); }';
		expect(see(ANY_EUCLID, bunched)).toMatchObject({
			holds: false,
			values: { case: 'euclid(2, 4)', got: '[true, true, false, false]', wanted: '–' }
		});
	});

	it('draws as often as an expression of its arguments says', () => {
		const options = {
			name: 'branch',
			for: { d: [0, 6] },
			draws: { any: ['line', 'circle'], count: '2 ** (d + 1) - 1' }
		};
		const tree = (below: string) =>
			`function branch(d) { line(); if (d > 0) { branch(d - 1); ${below} } }`;
		expect(see(options, tree('branch(d - 1);'))).toMatchObject({
			holds: true,
			values: { tried: 7 }
		});
		expect(see(options, tree('circle();'))).toMatchObject({
			holds: false,
			values: {
				case: 'branch(2)',
				got: '5',
				wanted: '7',
				failed: 5,
				problem: { sv: '`branch(2)` anropar `line` / `circle` 5 gånger; det som söks är 7.' }
			}
		});
		const atMost = { ...options, draws: { any: ['line'], count: { max: 10 } } };
		expect(see(atMost, tree('branch(d - 1);')).values).toMatchObject({
			case: 'branch(3)',
			wanted: '0–10'
		});
		const author = { ...options, draws: { any: ['line'], count: 'nothing' } };
		expect(() => see(author, tree(''))).toThrow('not a number');
	});

	it('is given values of its own each time', () => {
		const cases = [{ with: [[1, 2]], holds: 'args[0].length === 2 && result === 0' }];
		const emptied = 'function drain(list) { while (list.length) list.pop(); return list.length; }';
		expect(see({ name: 'drain', cases }, emptied).holds).toBe(true);
	});

	it('may have any name', () => {
		for (const name of ['f', 'args', 'value', 'at'])
			expect(
				see({ name, cases: [{ with: [1], gives: 2 }] }, `function ${name}(x) { return 2 * x; }`)
					.holds
			).toBe(true);
	});

	it.each([
		['', 'There is no `go` in the sketch yet.', null],
		['\nlet go = 3;', '`go` is not a function.', 2],
		['function go() {}', '`go(1)` gives nothing back.', 1],
		['function go() { endless(); }', '`go(1)` never gets done.', 2],
		['function go() { null.x; }', '`go(1)` stops with an error: TypeError: Cannot read', 3],
		['function go() { throw 7; }', '`go(1)` stops with an error: 7.', 1]
	])('that is not there or does not work says so: %s', (code, problem, line) => {
		const options = { name: 'go', cases: [{ with: [1], gives: 1 }] };
		const seen = see(options, code);
		expect(seen).toMatchObject({ holds: false, line });
		expect((seen.values.problem as { en: string }).en).toContain(problem);
	});

	it('that stops in one of several cases is told of by that case', () => {
		const cases = Array.from({ length: 20 }, (_, at) => ({ with: [at], gives: at }));
		const code = 'function go(x) { if (x === 5) null.x; return x; }';
		const { values } = see({ name: 'go', cases }, code);
		expect(values).toMatchObject({ case: 'go(5)', failed: 1, wanted: '5' });
		expect((values.problem as { en: string }).en).toMatch(/error: TypeError: Cannot read/);
		expect(see({ name: 'go', cases }, 'function go(x) { endless(); }').values.case).toBe('go(…)');
	});

	it('that is never called has shown nothing', () => {
		const options = { name: 'go', for: { k: [1, 3] }, when: 'k > 3', holds: 'true' };
		expect(see(options, 'function go() {}')).toMatchObject({ holds: false, values: { tried: 0 } });
	});

	it('whose property cannot be worked out does not have it', () => {
		const options = { name: 'go', cases: [{ holds: 'result.length === 0' }] };
		expect(see(options, 'function go() {}').holds).toBe(false);
		expect(see(options, 'function go() { return []; }').holds).toBe(true);
	});
});

describe('its options', () => {
	it.each([
		[{ name: 'go' }, 'needs either `cases:'],
		[{ name: 'a b', cases: [{ gives: 1 }] }, 'is not a name JavaScript can have'],
		[{ name: 'go', cases: [{ with: [1] }] }, 'has a case that asks for nothing'],
		[{ name: 'go', for: { in: [1, 2] }, holds: '1' }, 'is not a name JavaScript can have'],
		[{ name: 'go', for: { k: [2, 1] }, holds: '1' }, 'above its last'],
		[{ name: 'go', for: { k: [1, 1e9], n: [1, 30] }, holds: '1' }, 'makes 30000000000 cases'],
		[{ name: 'go', for: { result: [1, 3] }, holds: '1' }, 'may not call an argument'],
		[{ name: 'go', cases: [{ gives: 1 }], when: 'k' }, 'has a `when` without a `for`'],
		[{ name: 'go', cases: [{ holds: 'a; b' }] }, 'is not one JavaScript expression: line 1'],
		[{ name: 'go', cases: [{ holds: '1'.repeat(1990) }] }, 'asks too much in one call'],
		[
			{ name: 'go', for: { k: [1, 21] }, draws: { any: ['line'], count: 1 } },
			'puts 21 questions to the sketch'
		],
		[{ name: 'go', cases: [{ gives: Infinity }] }, 'must be a number, a text']
	])('are refused with what to do: %j', (given, message) =>
		expect(fault(given)).toContain(message)
	);
});
