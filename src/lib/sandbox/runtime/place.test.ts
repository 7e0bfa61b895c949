import { describe, expect, it } from 'vitest';
import { transform } from '../transform';
import { placeIn, unshift } from './place';

describe('places', () => {
	const source = 'const a = () => miss(1); while (b) here();\nfor (;;) { there() }';
	const result = transform(source);
	if (!result.ok) throw new Error('The sample must parse.');
	const { code, shifts } = result.value;
	const find = (text: string, word: string) => {
		const lines = text.split('\n');
		const line = lines.findIndex((one) => one.includes(word));
		return { line: line + 1, column: (lines[line] ?? '').indexOf(word) + 1 };
	};

	it.each(['const a', 'miss', 'while', 'here', 'there'])('of %s are the learner’s', (word) => {
		const inProgram = find(code, word === 'const a' ? 'let   a' : word);
		expect(unshift(inProgram, shifts)).toEqual(find(source, word));
	});

	it.each([
		['ReferenceError: x\n    at draw (sketch.js:2:3)\n    at p5.js:9:9', { line: 2, column: 3 }],
		['draw@sketch.js:4:5\n@p5.js:1:1', { line: 4, column: 5 }],
		['at p5.js:1:1', null],
		[undefined, null]
	])('are read from %j', (stack, place) => {
		expect(placeIn(stack, [])).toEqual(place);
	});
});
