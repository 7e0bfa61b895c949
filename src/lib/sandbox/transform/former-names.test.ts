import { describe, expect, it } from 'vitest';
import { GONE_FROM_P5, P5_SOUND } from '../protocol';
import { OLD_TONE } from './findings/old-tone';
import { P5_NAMES } from './p5-names';
import { transform } from './transform';

const findingsOf = (code: string) => {
	const result = transform(code);
	return result.ok ? result.findings() : result.problems;
};

describe('of p5 1', () => {
	it.each(Object.entries(GONE_FROM_P5))('%s is not in p5 2, and %s is', (name, instead) => {
		expect(P5_NAMES.has(name)).toBe(false);
		// What is called on nothing is p5's own.
		const called = [...instead.matchAll(/(?:^|; )(\w+)\(/g)].map(([, one = '']) => one);
		expect(called.filter((one) => !P5_NAMES.has(one))).toEqual([]);
	});
});

describe('of p5.sound', () => {
	it.each(Object.entries(P5_SOUND))('%s is found in the text, and %s given', (name, instead) => {
		expect(P5_NAMES.has(name)).toBe(false);
		expect(findingsOf(`function keyPressed() {\n  ${name};\n}`)).toMatchObject([
			{ code: 'p5_sound', severity: 'warning', values: { name, instead }, line: 2, column: 3 }
		]);
	});
});

describe('of an older Tone', () => {
	it.each(Object.entries(OLD_TONE))(
		'Tone.%s is found in the text, and %s given',
		(name, instead) => {
			expect(findingsOf(`\n  Tone.${name};`)).toMatchObject([
				{ code: 'tone_old_name', values: { name: `Tone.${name}`, instead }, line: 2, column: 3 }
			]);
		}
	);
});
