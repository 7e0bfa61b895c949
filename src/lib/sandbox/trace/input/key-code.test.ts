import { expect, it } from 'vitest';
import { keyCodeOf } from './key-code';

it.each([
	['a', 'KeyA', 65],
	['Å', 'BracketLeft', 0],
	['7', 'Digit7', 55],
	['3', 'Numpad3', 51],
	['ArrowUp', 'ArrowUp', 38],
	[' ', 'Space', 32],
	['F5', 'F5', 116],
	['Enter', 'Enter', 13]
])('the old number of %s (%s) is %d', (key, code, number) => {
	expect(keyCodeOf(key, code)).toBe(number);
});
