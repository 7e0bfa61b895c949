import { describe, expect, it } from 'vitest';
import { mutantsOf } from './mutants';

const CODE = 'let size = 40;\nfunction draw() {\n  circle(100, 200, size);\n}\n';

describe('mutants of a solution', () => {
	it('nudge numbers, drop lines and swap arguments, one at a time', () => {
		expect(mutantsOf(CODE, 100).map(({ what, line }) => `${line}: ${what}`)).toEqual([
			'1: 40 became 60',
			'3: dropped circle(100, 200, size);',
			'3: 100 became 150',
			'3: swapped 100 and 200',
			'3: 200 became 300'
		]);
	});

	it('change one place and nothing else', () => {
		expect(mutantsOf(CODE, 100)[0]?.code).toBe(CODE.replace('40', '60'));
		expect(mutantsOf('rect(0, 2, -3);', 100).map(({ code }) => code)).toContain('rect(2, 0, -3);');
	});

	it('are the same few every time, spread over the text', () => {
		const few = mutantsOf(CODE, 2);
		expect(few).toHaveLength(2);
		expect(few).toEqual(mutantsOf(CODE, 2));
		expect(few.map(({ line }) => line)).toEqual([1, 3]);
	});

	it('are none of a text that does not parse', () => {
		expect(mutantsOf('function (', 9)).toEqual([]);
	});
});
