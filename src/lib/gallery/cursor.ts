import { isRecordId } from '$lib/base';

/** A place in the list of works, newest first: the publication time (ISO 8601, UTC, milliseconds) and id of the last one seen. */
export type Cursor = { at: string; id: string };

/** The cursor as a query value: `2026-11-22T14:03:00.123Z_abc…`. `publishedAt` may be PocketBase's form with a space. */
export const writeCursor = (work: { publishedAt: string; id: string }): string =>
	`${work.publishedAt.replace(' ', 'T')}_${work.id}`;

/** The cursor in a query value; null for none or a damaged one, which means the first page. */
export function readCursor(value: string | null): Cursor | null {
	const [at, id, ...rest] = value?.split('_') ?? [];
	if (!at || !id || rest.length > 0 || !isRecordId(id)) return null;
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) || Number.isNaN(Date.parse(at)))
		return null;
	return { at, id };
}
