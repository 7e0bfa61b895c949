/** Beyond the lines of any script that is not the sketch's. */
const FIRST_LINE = 20_000;

/** What stands where among the lines that scripts of the document are given, in order. */
const passages: { name: string; from: number }[] = [];
let next = FIRST_LINE;

/** The line, from 1, that a text is to begin on so that `named` knows it again, whatever else is given a place. */
export function givePlace(name: string, text: string): number {
	const from = next;
	passages.push({ name, from });
	next += text.split('\n').length;
	return from;
}

/** A stack in which what was given a place is told by its name and its own lines, as if it were a file. */
export function named(stack: string): string {
	if (passages.length === 0) return stack;
	return stack.replace(/[^\s@()]*:(\d+)(?=:\d+)/g, (whole, digits: string) => {
		const line = Number(digits);
		const passage = passages.findLast(({ from }) => from <= line);
		return passage ? `${passage.name}:${line - passage.from + 1}` : whole;
	});
}
