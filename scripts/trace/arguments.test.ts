import { describe, expect, it } from 'vitest';
import { ClearFailure } from '../support/clear-failure';
import { readArguments } from './arguments';

describe('arguments of the trace', () => {
	it('have standard values', () => {
		expect(readArguments(['a.js'])).toEqual({
			file: 'a.js',
			seconds: 2,
			framesPerSecond: 60,
			seed: 7,
			size: [400, 400],
			runs: 1,
			json: null
		});
	});

	it.each<[string[], string | null]>([
		[['a.js', '--json'], '-'],
		[['--json', 'out.json', 'a.js'], 'out.json'],
		[['a.js', '--json', 'out.json', '--seed', '3'], 'out.json'],
		[['--json', '--seed', '3', 'a.js'], '-']
	])('of %j ask for a report in %j', (words, json) => {
		expect(readArguments(words)).toMatchObject({ file: 'a.js', json });
	});

	it.each([
		[[], 'Name one sketch'],
		[['a.js', 'b.js'], 'Name one sketch, not 2'],
		[['a.js', '--seconds', 'long'], '--seconds long'],
		[['a.js', '--fps', '0'], '--fps 0'],
		[['a.js', '--seed', '1.5'], '--seed 1.5'],
		[['a.js', '--size', '400'], '--size 400'],
		[['a.js', '--wrong'], 'Usage']
	])('of %j are refused', (words, message) => {
		expect(() => readArguments(words)).toThrow(ClearFailure);
		expect(() => readArguments(words)).toThrow(message);
	});
});
