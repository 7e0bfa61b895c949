import { describe, expect, it } from 'vitest';
import { hashOf } from './hash';

describe('hash', () => {
	it('is the same for the same bytes, wherever they lie', () => {
		const bytes = Uint8Array.from({ length: 101 }, (_, index) => index * 7);
		const moved = new Uint8Array(new ArrayBuffer(120), 3, 101);
		moved.set(bytes);
		expect(hashOf(bytes)).toMatch(/^[0-9a-f]{16}$/);
		expect(hashOf(moved)).toBe(hashOf(bytes));
	});

	it('differs for every bit, every order and every length', () => {
		const bytes = new Uint8Array(64);
		const seen = new Set([hashOf(bytes), hashOf(new Uint8Array(65)), hashOf(new Uint8Array(0))]);
		for (let bit = 0; bit < 512; bit++) {
			const changed = bytes.slice();
			changed[bit >> 3] = 1 << (bit & 7);
			seen.add(hashOf(changed));
		}
		seen.add(hashOf(Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 0)));
		seen.add(hashOf(Uint8Array.of(2, 0, 0, 0, 1, 0, 0, 0)));
		expect(seen.size).toBe(517);
	});
});
