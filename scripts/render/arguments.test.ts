import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments';

describe('the words of the render command', () => {
	it('have defaults, and the format of the file named', () => {
		expect(readArguments(['a.js', '--out', 'b/C.MP4'])).toEqual({
			file: 'a.js',
			out: 'b/C.MP4',
			format: 'mp4',
			seconds: 4,
			at: 0,
			framesPerSecond: 60,
			size: null,
			seed: 7,
			fit: 'whole',
			border: null,
			bits: 16
		});
		expect(readArguments(['a.js', '--out', 'a.gif']).framesPerSecond).toBe(25);
		expect(readArguments(['a.js', '--out', 'a.wav', '--seconds', '0.1']).seconds).toBe(0.1);
	});

	it('are taken as written', () => {
		const words = '--out x --format webm --seconds 2.5 --fps 30 --size 1080x1350 --seed 3';
		const more = '--fit fill --border #faf7f1 --bits 24 --at 3';
		expect(readArguments(['s.js', ...`${words} ${more}`.split(' ')])).toMatchObject({
			format: 'webm',
			seconds: 2.5,
			framesPerSecond: 30,
			size: [1080, 1350],
			seed: 3,
			fit: 'fill',
			border: '#faf7f1',
			bits: 24,
			at: 3
		});
	});

	it.each([
		[[], 'Name one sketch'],
		[['a.js', 'b.js', '--out', 'c.png'], 'Name one sketch'],
		[['a.js'], '--out is missing'],
		[['a.js', '--out', 'a.mov'], '--out a.mov is none of'],
		[['a.js', '--out', 'a.mp4', '--format', 'avi'], '--format avi is none of'],
		[['a.js', '--out', 'a.mp4', '--seconds', '0'], '--seconds 0 is not a number from 0.01 to 120'],
		[['a.js', '--out', 'a.mp4', '--seconds', '1e3'], '--seconds 1e3'],
		[['a.js', '--out', 'a.mp4', '--fps', '61'], '--fps 61'],
		[['a.js', '--out', 'a.gif', '--fps', '60'], '--fps 60 is not a whole number from 1 to 50'],
		[['a.js', '--out', 'a.mp4', '--size', '1080'], 'Write WIDTHxHEIGHT'],
		[['a.js', '--out', 'a.mp4', '--size', '8x8000'], 'each from 16 to 4096'],
		[['a.js', '--out', 'a.mp4', '--seed', '-1'], '--seed'],
		[['a.js', '--out', 'a.mp4', '--border', 'red'], '--border red'],
		[['a.js', '--out', 'a.mp4', '--bits', '32'], '--bits 32 is none of 16, 24'],
		[['a.js', '--out', 'a.mp4', '--speed', '2'], 'Usage: npm run render']
	])('%j is refused', (words, said) => {
		expect(() => readArguments(words)).toThrow(said);
	});
});
