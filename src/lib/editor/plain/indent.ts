/** A text with its selection, as offsets in UTF-16 units. */
export type TextState = { text: string; start: number; end: number };

const UNIT = '  ';

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function shiftLines({ text, start, end }: TextState, shift: (line: string) => string): TextState {
	const from = lineStart(text, start);
	// A selection that ends at the very start of a line does not touch that line.
	const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
	const stop = text.indexOf('\n', last) === -1 ? text.length : text.indexOf('\n', last);
	const lines = text.slice(from, stop).split('\n');
	const shifted = lines.map(shift);
	const first = (shifted[0] ?? '').length - (lines[0] ?? '').length;
	const grown = shifted.join('\n');
	return {
		text: text.slice(0, from) + grown + text.slice(stop),
		start: Math.max(from, start + first),
		end: Math.max(from, end + grown.length - (stop - from))
	};
}

/** One step of indentation (two spaces): at the cursor, or on every line of a selection. */
export function indent(state: TextState): TextState {
	const { text, start, end } = state;
	if (text.slice(start, end).includes('\n'))
		return shiftLines(state, (line) => (line === '' ? line : UNIT + line));
	const at = start + UNIT.length;
	return { text: text.slice(0, start) + UNIT + text.slice(end), start: at, end: at };
}

/** Takes one step of indentation away from every line of the selection, or from the cursor's line. */
export function outdent(state: TextState): TextState {
	return shiftLines(state, (line) => line.replace(/^(\t| {1,2})/, ''));
}

/** A line break that carries on the indentation of the line it leaves, one step deeper after an opening bracket. */
export function breakLine({ text, start, end }: TextState): TextState {
	const before = text.slice(lineStart(text, start), start);
	const lead = /^[\t ]*/.exec(before)?.[0] ?? '';
	const inserted = '\n' + lead + (/[([{]\s*$/.test(before) ? UNIT : '');
	const at = start + inserted.length;
	return { text: text.slice(0, start) + inserted + text.slice(end), start: at, end: at };
}
