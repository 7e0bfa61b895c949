import { describe, expect, it } from 'vitest';
import { decodeCode, encodeCode } from './code-link';

describe('code links', () => {
	it.each(['', 'circle(1, 2, 3);', 'text("åäö – 🎨", 0, 0);\n'.repeat(4000)])(
		'give back the same text',
		async (source) => {
			const value = await encodeCode(source);
			expect(value).toMatch(/^[A-Za-z0-9_-]*$/);
			expect(await decodeCode(value)).toEqual({ ok: true, value: source });
		}
	);

	it.each(['%%%', 'AAAA', 'not-a-stream'])('name damage in %s', async (value) => {
		expect(await decodeCode(value)).toMatchObject({
			ok: false,
			problem: { code: 'code_link_damaged' }
		});
	});

	it('refuse text that is too long', async () => {
		const value = await encodeCode('a'.repeat(200_001));
		expect(await decodeCode(value)).toMatchObject({
			ok: false,
			problem: { code: 'code_too_long' }
		});
	});

	it('is a decompression bomb only up to the limit', async () => {
		const value = await encodeCode('a'.repeat(20_000_000));
		expect(value.length).toBeLessThan(40_000);
		expect(await decodeCode(value)).toMatchObject({
			ok: false,
			problem: { code: 'code_too_long' }
		});
	});
});
