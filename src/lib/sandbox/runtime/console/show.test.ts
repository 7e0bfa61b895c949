import { expect, it } from 'vitest';
import { show } from './show';

class Ball {
	x = 1;
}
const circular: Record<string, unknown> = {};
circular.self = circular;
const hostile = new Proxy(
	{},
	{
		ownKeys() {
			throw new Error('no');
		}
	}
);

it.each([
	['plain', 'plain'],
	[1.5, '1.5'],
	[undefined, 'undefined'],
	[null, 'null'],
	[12n, '12n'],
	[[1, 'a', [2]], '[1, "a", [2]]'],
	[new Uint8Array(2), 'Uint8Array [0, 0]'],
	[{ a: { b: { c: { d: 1 } } } }, '{ a: { b: { c: {…} } } }'],
	[new Ball(), 'Ball { x: 1 }'],
	[new RangeError('far'), 'RangeError: far'],
	[circular, '{ self: [circular] }'],
	[hostile, '[cannot be shown]'],
	[Array(60).fill(0), `[${'0, '.repeat(50)}… 10 more]`]
])('shows %# as text', (value, text) => {
	expect(show(value)).toBe(text);
});
