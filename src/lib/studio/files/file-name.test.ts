import { expect, it } from 'vitest';
import { cleanName, freeName } from './file-name';

it.each([
	['cat.png', 'cat.png'],
	['C:\\Users\\Ada\\cat.png', 'cat.png'],
	['what? 100%.csv', 'what- 100-.csv'],
	['..hidden.txt', 'hidden.txt'],
	['ka\u030atta.png', 'k\u00e5tta.png'],
	['???', ''],
	[`${'a'.repeat(200)}.png`, `${'a'.repeat(76)}.png`]
])('%s is kept as %s', (name, kept) => {
	expect(cleanName(name)).toBe(kept);
});

it.each([
	['cat.png', [], 'cat.png'],
	['cat.png', ['Cat.png'], 'cat-2.png'],
	['cat.png', ['cat.png', 'cat-2.png'], 'cat-3.png'],
	['cat', ['cat'], 'cat-2']
])('%s beside %j becomes %s', (name, taken, free) => {
	expect(freeName(name, taken)).toBe(free);
});

it('stays within the bound when a number is added', () => {
	const name = `${'a'.repeat(76)}.png`;
	expect(freeName(name, [name])).toHaveLength(80);
});
