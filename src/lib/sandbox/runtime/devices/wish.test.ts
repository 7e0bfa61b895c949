import { expect, it } from 'vitest';
import { readWish } from './wish';

it.each([
	[true, { width: null, height: null, facing: null }],
	[
		{ width: 320, height: 240 },
		{ width: 320, height: 240, facing: null }
	],
	[{ width: { ideal: 640 } }, { width: 640, height: null, facing: null }],
	[{ width: { min: 320, max: 9000 } }, { width: 1280, height: null, facing: null }],
	[
		{ width: -1, height: 'x' },
		{ width: null, height: null, facing: null }
	],
	[{ facingMode: { exact: 'environment' } }, { width: null, height: null, facing: 'environment' }],
	[{ facingMode: ['user'] }, { width: null, height: null, facing: 'user' }],
	[{ facingMode: 'sideways' }, { width: null, height: null, facing: null }]
])('%j is read as %j', (video, wish) => {
	expect(readWish(video)).toEqual(wish);
});
