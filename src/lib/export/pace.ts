import type { Format } from './choices';

const KEY = 'skissa-export-pace';

function paces(storage: Pick<Storage, 'getItem'>): Record<string, unknown> {
	try {
		const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
		return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}

/** The pace of earlier exports of a format in this browser, or null. */
export function rememberedPace(format: Format, storage: Pick<Storage, 'getItem'>): number | null {
	const pace = paces(storage)[format];
	return typeof pace === 'number' && Number.isFinite(pace) && pace >= 0 ? pace : null;
}

/** Keeps the pace of an export that is done. */
export function rememberPace(
	format: Format,
	pace: number,
	storage: Pick<Storage, 'getItem' | 'setItem'>
): void {
	try {
		storage.setItem(KEY, JSON.stringify({ ...paces(storage), [format]: pace }));
	} catch {
		// Without a place to keep it the next estimate is a guess again.
	}
}
