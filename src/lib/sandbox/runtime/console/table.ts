import { CONSOLE_LIMITS } from '../../protocol';
import { peek } from './peek';
import { showShort } from './show';

/** Rows of cells for `console.table`: a head, then a row for each item; null when the data is no table. */
export function tableOf(data: unknown, wanted?: unknown): string[][] | null {
	if (typeof data !== 'object' || data === null) return null;
	const keys = Object.keys(data).slice(0, CONSOLE_LIMITS.rows);
	if (keys.length === 0) return null;
	const only = Array.isArray(wanted) ? wanted.map(String) : null;
	const columns: string[] = [];
	let hasPlain = false;
	const rows = keys.map((key) => {
		const item = peek(data, key);
		const isPlain = typeof item !== 'object' || item === null;
		hasPlain ||= isPlain;
		if (!isPlain)
			for (const name of Object.keys(item))
				if (
					columns.length < CONSOLE_LIMITS.columns - 1 &&
					!columns.includes(name) &&
					(!only || only.includes(name))
				)
					columns.push(name);
		return { key, item };
	});
	const cell = (owner: object, name: string) =>
		Object.hasOwn(owner, name) ? cut(showShort(peek(owner, name))) : '';
	const body = rows.map(({ key, item }) => {
		const isPlain = typeof item !== 'object' || item === null;
		const cells = columns.map((name) => (isPlain ? '' : cell(item, name)));
		return [cut(key), ...cells, ...(hasPlain ? [isPlain ? cut(showShort(item)) : ''] : [])];
	});
	return [['', ...columns.map(cut), ...(hasPlain ? [''] : [])], ...body];
}

const cut = (text: string) => text.slice(0, CONSOLE_LIMITS.cell);
