import { describe, expect, it } from 'vitest';
import { recognize } from './recognize';

const bytes = (...values: (number | string)[]) =>
	new Blob([
		Uint8Array.from(
			values.flatMap((value) =>
				typeof value === 'string' ? [...value].map((one) => one.charCodeAt(0)) : [value]
			)
		)
	]);
const zeros = (count: number) => Array<number>(count).fill(0);

describe('a file is what its bytes say', () => {
	it.each([
		['image', 'image/png', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0)],
		['image', 'image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
		['image', 'image/gif', bytes('GIF89a', 1, 0, 1, 0)],
		['image', 'image/webp', bytes('RIFF', 4, 0, 0, 0, 'WEBPVP8 ')],
		['image', 'image/avif', bytes(0, 0, 0, 28, 'ftypavif')],
		['sound', 'audio/wav', bytes('RIFF', 4, 0, 0, 0, 'WAVEfmt ')],
		['sound', 'audio/wav', bytes('RIFF€WAVE'.replace('€', '\x80\x80\x80\x80'), 'fmt ')],
		['sound', 'audio/mpeg', bytes('ID3', 4, 0, 0, 0)],
		['sound', 'audio/mpeg', bytes(0xff, 0xfb, 0x90, 0x00)],
		['sound', 'audio/aac', bytes(0xff, 0xf1, 0x50, 0x80, 0)],
		['sound', 'audio/ogg', bytes('OggS', 0, 2)],
		['sound', 'audio/flac', bytes('fLaC', 0, 0)],
		['sound', 'audio/mp4', bytes(0, 0, 0, 28, 'ftypM4A ')],
		['video', 'video/mp4', bytes(0, 0, 0, 28, 'ftypisom')],
		['font', 'font/ttf', bytes(0, 1, 0, 0, 0, 12)],
		['font', 'font/otf', bytes('OTTO', 0, 12)],
		['font', 'font/woff2', bytes('wOF2', 0, 1)],
		['model', 'model/stl', bytes(...zeros(80), 1, 0, 0, 0, ...zeros(50))]
	])('%s (%s), whatever its name', async (kind, type, file) => {
		expect(await recognize(file, 'name.txt')).toMatchObject({ kind, type });
	});

	it.each([
		[
			'image',
			'image/svg+xml',
			'a.txt',
			'<?xml version="1.0"?>\n<!-- x --><svg viewBox="0 0 1 1"/>'
		],
		['data', 'application/json', 'a.txt', ' [1, 2]'],
		['markup', 'application/xml', 'a.xml', '<rows/>'],
		['table', 'text/csv', 'a.csv', 'one\ntwo'],
		['table', 'text/csv', 'a.dat', 'x;y\n1;2\n3;4'],
		['model', 'model/obj', 'a.obj', '# chair\nv 0 0 0\n'],
		['shader', 'text/plain', 'a.frag', 'void main() {}'],
		['text', 'text/plain', 'a.txt', 'a, b\nc, d'],
		['text', 'text/plain', 'a.json', '{ not json'],
		['text', 'text/plain', 'a.txt', 'ID3 tags, BM and true fonts']
	])('%s (%s) in %s', async (kind, type, name, text) => {
		expect(await recognize(new Blob([text]), name)).toMatchObject({ kind, type });
	});

	it.each([
		['a program', bytes(0x7f, 'ELF', 2, 1, 1, 0)],
		['an archive', bytes('PK', 3, 4, 20, 0)],
		['a phone’s own picture', bytes(0, 0, 0, 28, 'ftypheic')],
		['noise', bytes(0, 1, 2, 3, 4, 5)]
	])('%s is of no use', async (_, file) => {
		expect(await recognize(file, 'cat.png')).toBeNull();
	});

	it.each([
		['a spreadsheet’s older letters', bytes('\u00e5r;bes\u00f6k\n2024;12')],
		[
			'UTF-16',
			bytes(0xff, 0xfe, ...[...'år;besök\n2024;12'].flatMap((one) => [one.charCodeAt(0), 0]))
		]
	])('%s become UTF-8', async (_, file) => {
		const found = await recognize(file, 'besök.csv');
		expect(found).toMatchObject({ kind: 'table' });
		expect(await found?.bytes.text()).toBe('år;besök\n2024;12');
	});
});
