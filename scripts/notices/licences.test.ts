import { expect, test } from 'vitest';
import { isAllowed } from './licences';
import { collectPackages } from './packages';

test.each([
	['some', 'MIT', true],
	['some', '(GPL-3.0 OR MIT)', true],
	['some', '(MIT AND ISC)', true],
	['some', '(MIT AND GPL-3.0)', false],
	['some', 'GPL-3.0', false],
	['some', '', false],
	['p5', 'LGPL-2.1', true],
	['some', 'LGPL-2.1', false],
	['p5', 'GPL-3.0', false]
])('%s under "%s" may be shipped: %s', (name, licence, allowed) => {
	expect(isAllowed({ name, licence })).toBe(allowed);
});

test('what is shipped includes what the shipped packages need, with licence texts, and no tools', () => {
	const packages = collectPackages();
	const names = packages.map(({ name }) => name);
	expect(names).toContain('svelte');
	// Only p5 needs it.
	expect(names).toContain('libtess');
	expect(names).not.toContain('vitest');
	expect(packages.find(({ name }) => name === 'p5')?.texts.join()).toContain(
		'LESSER GENERAL PUBLIC'
	);
});
