import { expect, it } from 'vitest';
import { sketchName } from './sketch-name';

it.each([
	['// Havet', 'Havet'],
	['\n\n//  Havet  \nfunction draw() {}', 'Havet'],
	['function draw() {} // not this', null],
	['//\ncircle(1, 2, 3)', null],
	[`// ${'å'.repeat(100)}`, 'å'.repeat(80)]
])('%j', (code, name) => {
	expect(sketchName(code)).toBe(name);
});
