import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unchanging } from './unchanging';

const TEXT = 'a canvas '.repeat(100);
const answer = unchanging(TEXT, { 'Content-Type': 'text/html' });
const ask = (headers: Record<string, string>) =>
	answer({ request: new Request('http://skissa/', { headers }) } as Parameters<typeof answer>[0]);

describe('a text that never changes', () => {
	it('comes packed to who can unpack it, and plain to others', async () => {
		const packed = await ask({ 'Accept-Encoding': 'gzip, br' });
		expect(packed.headers.get('Content-Encoding')).toBe('br');
		const body = Buffer.from(await packed.arrayBuffer());
		expect(body.length).toBeLessThan(TEXT.length);
		expect(brotliDecompressSync(body).toString()).toBe(TEXT);
		const plain = await ask({ 'Accept-Encoding': 'gzip' });
		expect(plain.headers.get('Content-Encoding')).toBeNull();
		expect(await plain.text()).toBe(TEXT);
		expect(plain.headers.get('Vary')).toBe('Accept-Encoding');
	});

	it('is not sent again to who has it', async () => {
		const tag = (await ask({})).headers.get('ETag') ?? '';
		const again = await ask({ 'If-None-Match': tag });
		expect([again.status, await again.text()]).toEqual([304, '']);
		expect(again.headers.get('Content-Type')).toBe('text/html');
		expect((await ask({ 'If-None-Match': '"another"' })).status).toBe(200);
	});
});
