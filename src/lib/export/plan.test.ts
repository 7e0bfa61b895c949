import { expect, it } from 'vitest';
import { DEFAULT_CHOICES } from './choices';
import { gifDelay } from './encode/gif-delay';
import { codecName } from './encode/video-codec';
import { commonest } from './look-edge';
import { planFor, windowFor } from './plan';

const look = { canvas: [400, 400] as const, edge: '#102030', hasSound: true };

it('counts frames so that they fill the length exactly', () => {
	const plan = planFor({ ...DEFAULT_CHOICES, seconds: 2.51, videoRate: 30 }, look, [400, 400]);
	expect([plan.frames, plan.seconds]).toEqual([75, 2.5]);
});

it('takes a still at the frame of its moment', () => {
	const at = (moment: number) =>
		planFor({ ...DEFAULT_CHOICES, kind: 'still', at: moment }, look, [400, 400]).frames;
	expect([at(0), at(1), at(2.5)]).toEqual([1, 61, 151]);
});

it('gives the sketch a window of the file’s size, or of its own', () => {
	expect(windowFor({ ...DEFAULT_CHOICES, shape: 'tall' }, [500, 300])).toEqual([1080, 1920]);
	expect(windowFor({ ...DEFAULT_CHOICES, shape: 'own' }, [500, 300])).toEqual([500, 300]);
});

it('colours the border as chosen', () => {
	const border = (choice: 'own' | 'paper' | 'black' | 'picked') =>
		planFor({ ...DEFAULT_CHOICES, border: choice, picked: '#abcdef' }, look, [4, 4]).background;
	expect([border('own'), border('black'), border('picked')]).toEqual([
		'#102030',
		'#000000',
		'#abcdef'
	]);
});

it('finds the colour most of the edge has', () => {
	const data = new Uint8ClampedArray(8 * 8 * 4).fill(200);
	data.set([1, 2, 3, 255], 0);
	expect(commonest(data, 8, 8)).toBe('#c8c8c8');
});

it('rounds a GIF’s delays so that they never drift', () => {
	const delays = Array.from({ length: 15 }, (_, index) => gifDelay(index, 15));
	expect(new Set(delays)).toEqual(new Set([6, 7]));
	expect(delays.reduce((sum, delay) => sum + delay)).toBe(100);
	expect(gifDelay(7, 25)).toBe(4);
	expect(gifDelay(7, 50)).toBe(2);
});

it('names the lowest level that holds the picture', () => {
	expect(codecName('avc', [1280, 720], 30)).toBe('avc1.64001f');
	expect(codecName('avc', [1080, 1350], 60)).toBe('avc1.64002a');
	expect(codecName('avc', [1920, 1080], 30)).toBe('avc1.640028');
	expect(codecName('vp9', [1080, 1350], 60)).toBe('vp09.00.41.08');
});
