import { describe, expect, it } from 'vitest';
import { checkPoster } from './poster';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: (number | string)[]) =>
	Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : [part])));
const big = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];

const png = (width: number, height: number) =>
	bytes(
		'\x89PNG\r\n\x1a\n',
		...big(13),
		'IHDR',
		...big(width),
		...big(height),
		...[8, 6, 0, 0, 0],
		...big(0),
		...big(0),
		'IEND',
		...big(0)
	);
const jpeg = (width: number, height: number) =>
	bytes(
		...[0xff, 0xd8, 0xff, 0xe0, 0, 16],
		'JFIF\0\x01\x01\0\0\x01\0\x01\0\0',
		...[0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255],
		...[3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9]
	);
const webp = (kind: string, ...rest: number[]) =>
	bytes('RIFF', 40, 0, 0, 0, 'WEBP', kind, 28, 0, 0, 0, ...rest, ...new Array(40).fill(0));

const codeOf = (file: Uint8Array) => {
	const result = checkPoster(file);
	return result.ok ? 'ok' : result.problem.code;
};

describe('checkPoster', () => {
	it.each([
		['PNG', png(640, 360), { type: 'image/png', width: 640, height: 360 }],
		['JPEG', jpeg(400, 300), { type: 'image/jpeg', width: 400, height: 300 }],
		[
			'lossy WebP',
			webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 0x90, 1, 0x2c, 1),
			{ type: 'image/webp', width: 400, height: 300 }
		],
		[
			'lossless WebP',
			webp('VP8L', 0x2f, 0x8f, 0xc1, 0x4a, 0),
			{ type: 'image/webp', width: 400, height: 300 }
		],
		[
			'extended WebP',
			webp('VP8X', 0, 0, 0, 0, 0x8f, 1, 0, 0x2b, 1, 0),
			{ type: 'image/webp', width: 400, height: 300 }
		]
	])('measures a %s', (_, file, facts) => {
		expect(checkPoster(file)).toEqual({ ok: true, value: facts });
	});

	it('refuses what is not a whole picture', () => {
		expect(codeOf(new Uint8Array())).toBe('poster_missing');
		expect(codeOf(bytes('GIF89a', ...new Array(60).fill(0)))).toBe('poster_unreadable');
		expect(codeOf(bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))).toBe(
			'poster_unreadable'
		);
		expect(codeOf(png(10, 10).slice(0, -8))).toBe('poster_unreadable');
		expect(codeOf(jpeg(10, 10).slice(0, -2))).toBe('poster_unreadable');
		expect(codeOf(webp('VP8 ').slice(0, 40))).toBe('poster_unreadable');
		expect(codeOf(png(0, 10))).toBe('poster_unreadable');
	});

	it('refuses what is too large, in bytes or pixels', () => {
		expect(codeOf(new Uint8Array(2 * 1024 * 1024 + 1))).toBe('poster_too_large');
		expect(codeOf(png(4096, 4096))).toBe('ok');
		expect(codeOf(png(4097, 10))).toBe('poster_too_wide');
	});

	it('survives any bytes', () => {
		for (let seed = 1; seed < 400; seed++) {
			const noise = Uint8Array.from({ length: 33 + seed }, (_, at) => (at * seed * 7919) >> 3);
			for (const start of [[0xff, 0xd8], ascii('RIFFxxxxWEBPVP8X'), ascii('\x89PNG\r\n\x1a\n')])
				noise.set(start);
			expect(['ok', 'poster_unreadable', 'poster_too_wide']).toContain(codeOf(noise));
		}
	});
});
