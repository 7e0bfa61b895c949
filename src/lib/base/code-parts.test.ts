import { expect, it } from 'vitest';
import { codeParts, withoutCodeMarks } from './code-parts';

const marked = (text: string) =>
	codeParts(text)
		.map((part) => (part.isCode ? `[${part.text}]` : part.text))
		.join('');

it.each([
	['plain', 'plain'],
	['move `circle` and `x = 1`', 'move [circle] and [x = 1]'],
	['`only`', '[only]'],
	['a lone ` stays', 'a lone ` stays'],
	['', '']
])('%s', (text, expected) => {
	expect(marked(text)).toBe(expected);
});

it('can be read without its marks', () => {
	expect(withoutCodeMarks('move `circle`, a lone ` stays')).toBe('move circle, a lone ` stays');
});
