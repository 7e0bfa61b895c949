import { fail, ok, type Result } from '$lib/base';

/** A tidied text and where the cursor belongs in it (UTF-16 offset). */
export type Formatted = { text: string; cursor: number };

/**
 * Tidies JavaScript, keeping the cursor at the same word; `code_not_formattable` with the line
 * (from 1) when the text does not parse, `formatter_unreachable` when the formatter cannot be fetched. The formatter is loaded on first use.
 */
export async function formatCode(text: string, cursor: number): Promise<Result<Formatted>> {
	const loaded = await loadFormatter().catch(() => null);
	if (!loaded) return fail('formatter_unreachable');
	const [{ formatWithCursor }, acorn, estree] = loaded;
	try {
		const { formatted, cursorOffset } = await formatWithCursor(text, {
			parser: 'acorn',
			plugins: [acorn, estree],
			cursorOffset: cursor,
			printWidth: 80,
			tabWidth: 2,
			singleQuote: /'/.test(text) && !/"/.test(text)
		});
		return ok({ text: formatted, cursor: cursorOffset });
	} catch (error) {
		return fail('code_not_formattable', { field: 'code', values: { line: lineOf(error) } });
	}
}

const loadFormatter = () =>
	Promise.all([
		import('prettier/standalone'),
		import('prettier/plugins/acorn'),
		import('prettier/plugins/estree')
	]);

function lineOf(error: unknown): number {
	const line = (error as { loc?: { start?: { line?: number } } }).loc?.start?.line;
	// Anything but a syntax error is a fault in how the formatter is called.
	if (line === undefined) throw error;
	return line;
}
