import { expect, it } from 'vitest';
import type { SketchProblem } from '../protocol';
import { firstError, withProblem } from './problem-list';

const problem = (code: string, severity: 'error' | 'warning', line = 1): SketchProblem => ({
	code,
	severity,
	detail: '',
	values: {},
	line,
	column: 1
});
const listOf = (...problems: SketchProblem[]) => problems.reduce(withProblem, []);

it('puts errors before warnings, each in the order they came', () => {
	const list = listOf(
		problem('a', 'warning'),
		problem('b', 'error'),
		problem('c', 'warning'),
		problem('d', 'error')
	);
	expect(list.map(({ code }) => code)).toEqual(['b', 'd', 'a', 'c']);
	expect(firstError(list)?.code).toBe('b');
	expect(firstError(listOf(problem('a', 'warning')))).toBe(null);
});

it('tells a repeated problem once, and the same on another line or of another name twice', () => {
	const one = problem('a', 'error');
	const list = listOf(one, { ...one }, { ...one, line: 2 }, { ...one, values: { name: 'x' } });
	expect(list).toHaveLength(3);
});

it('lets an error take the place of the warning that foretold it', () => {
	const named = (name: string, severity: 'error' | 'warning', line = 1): SketchProblem => ({
		...problem('a', severity, line),
		values: { name }
	});
	const list = listOf(named('x', 'warning'), named('y', 'warning'), named('x', 'warning', 2), {
		...named('x', 'error'),
		detail: 'of the engine'
	});
	expect(list.map(({ severity, line, values }) => [severity, line, values.name])).toEqual([
		['error', 1, 'x'],
		['warning', 1, 'y'],
		['warning', 2, 'x']
	]);
});

it('is bounded, and keeps room for errors', () => {
	const warnings = Array.from({ length: 100 }, (_, line) => problem('a', 'warning', line + 1));
	const errors = Array.from({ length: 100 }, (_, line) => problem('b', 'error', line + 1));
	const list = listOf(...warnings, ...errors);
	expect(list).toHaveLength(50);
	expect(list.filter(({ severity }) => severity === 'error')).toHaveLength(20);
});
