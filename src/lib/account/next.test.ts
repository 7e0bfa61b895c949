import { expect, it } from 'vitest';
import { sameSitePath } from './next';

const ORIGIN = 'https://skissa.example';

it.each(['/learn', '/sv/studio?x=1#code=abc', '/gallery/abc', '/'])('%s stays', (path) => {
	expect(sameSitePath(path, ORIGIN)).toBe(path);
});

it.each([
	null,
	'',
	'https://evil.example',
	'//evil.example',
	'/\\evil.example',
	'\\\\evil.example',
	'/\t/evil.example',
	'/\n/evil.example',
	'/.//evil.example',
	'javascript:alert(1)',
	'learn',
	'/sign-in?next=/sign-in',
	'/sv/sign-out',
	'/api/progress',
	'/' + 'a'.repeat(3000)
])('%j is refused', (path) => {
	expect(sameSitePath(path, ORIGIN)).toBeNull();
});
