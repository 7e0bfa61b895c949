import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from './cursor';

const id = 'abcdefghij12345';

describe('cursor', () => {
	it('comes back from a query value', () => {
		const value = writeCursor({ publishedAt: '2026-11-22 14:03:00.123Z', id });
		expect(value).toBe(`2026-11-22T14:03:00.123Z_${id}`);
		expect(readCursor(value)).toEqual({ at: '2026-11-22T14:03:00.123Z', id });
	});

	it.each([
		null,
		'',
		id,
		`2026-11-22_${id}`,
		`2026-99-99T14:03:00.123Z_${id}`,
		'2026-11-22T14:03:00.123Z_" || 1=1',
		`2026-11-22T14:03:00.123Z_${id}_x`
	])('%j means the first page', (value) => {
		expect(readCursor(value)).toBeNull();
	});
});
