const SEPARATORS = [',', ';', '\t'];
const LINES_COMPARED = 10;

/** The first rows of a table in text; `rows` counts them all, the heading too. */
export type Table = { separator: string; rows: number; columns: number; first: string[][] };

/** Reads a text as a table, or gives null when its lines do not have columns in common. `isTable`: one column is enough. */
export function readTable(text: string, isTable: boolean): Table | null {
	const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
	const compared = lines.slice(0, LINES_COMPARED);
	const separator = separatorOf(compared);
	if (lines.length < 1 || (separator === null && !isTable)) return null;
	const first = compared.slice(0, 4).map((line) => cells(line, separator ?? ','));
	return {
		separator: separator ?? ',',
		rows: lines.length,
		columns: first[0]?.length ?? 1,
		first
	};
}

/** The separator that parts every line into as many cells, two or more. */
function separatorOf(lines: string[]): string | null {
	if (lines.length < 2) return null;
	return (
		SEPARATORS.find((separator) => {
			const [columns = 0, ...others] = lines.map((line) => cells(line, separator).length);
			return columns > 1 && others.every((count) => count === columns);
		}) ?? null
	);
}

function cells(line: string, separator: string): string[] {
	const found: string[] = [];
	let cell = '';
	let isQuoted = false;
	for (const character of line) {
		if (character === '"') isQuoted = !isQuoted;
		else if (character === separator && !isQuoted) {
			found.push(cell);
			cell = '';
		} else cell += character;
	}
	return [...found, cell];
}
