import type { ConsoleMessage } from '../protocol';

const MAXIMUM_LINES = 500;
const LONGEST_CYCLE = 4;

/**
 * One line of a sketch's console; `id` stays the same while it is shown, `times` is how often it came in a
 * row, `line` where in the sketch from. `text` is all of it in one line, `nodes` what can be looked into.
 */
export type ConsoleLine = Omit<ConsoleMessage, 'type' | 'run'> & { id: number };

/**
 * The lines of a console. They are told at most once per frame of the page, however fast they come; the
 * oldest go when there are over 500.
 */
export class ConsoleLines {
	#lines: ConsoleLine[] = [];
	#changed: (lines: ConsoleLine[]) => void;
	#frame = 0;
	#ids = 0;

	constructor(changed: (lines: ConsoleLine[]) => void) {
		this.#changed = changed;
	}

	/** Takes in one line, and folds it when the last lines have begun to repeat. */
	add(message: ConsoleMessage): void {
		if (message.kind === 'clear') this.#lines = [];
		else {
			const { level, kind, text, times, line, group, nodes, table } = message;
			const id = ++this.#ids;
			this.#lines.push({ id, level, kind, text, times, line, group, nodes, table });
			foldRepeats(this.#lines);
			// Twice as many before any are dropped, so that dropping is rare.
			if (this.#lines.length > 2 * MAXIMUM_LINES) this.#lines = this.#lines.slice(-MAXIMUM_LINES);
		}
		if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#tell());
	}

	/** Empties it at once. */
	clear(): void {
		this.#lines = [];
		this.#tell();
	}

	#tell(): void {
		if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		this.#changed(this.#lines.slice(-MAXIMUM_LINES));
	}
}

/**
 * Counts the last line where it was said before instead of keeping it: when it says what the line before it
 * says, when it is one of those that take turns, or when the last lines have begun to take turns.
 */
export function foldRepeats(lines: ConsoleLine[]): void {
	const newest = lines.at(-1);
	if (!newest) return;
	const last = lines.length - 2;
	for (let at = last; at >= 0 && at > last - LONGEST_CYCLE; at--) {
		const known = lines[at] as ConsoleLine;
		// Past a line that came once the order would be lost.
		if (known.times === 1 && at !== last) break;
		if (!isSame(known, newest)) continue;
		lines.length--;
		lines[at] = counted(known, newest);
		return;
	}
	for (let size = 2; size <= LONGEST_CYCLE && lines.length >= 2 * size; size++) {
		const start = lines.length - 2 * size;
		const again = lines.slice(start + size);
		if (!again.every((line, at) => isSame(lines[start + at] as ConsoleLine, line))) continue;
		lines.length -= size;
		for (const [at, line] of again.entries())
			lines[start + at] = counted(lines[start + at] as ConsoleLine, line);
		return;
	}
}

/** A copy, because what is shown already must not change under its reader. */
const counted = (known: ConsoleLine, { times, line }: ConsoleLine): ConsoleLine => ({
	...known,
	times: known.times + times,
	line: known.line ?? line
});

/** Whether two lines look the same. In a hurry lines come without place and values, which makes no other line of them. */
function isSame(one: ConsoleLine, other: ConsoleLine): boolean {
	return (
		one.text === other.text &&
		one.level === other.level &&
		(one.line === other.line || one.line === null || other.line === null) &&
		one.kind === other.kind &&
		one.kind !== 'group' &&
		one.kind !== 'flood' &&
		one.group === other.group &&
		(one.nodes.length === 0 ||
			other.nodes.length === 0 ||
			(one.nodes.length === other.nodes.length &&
				one.nodes.every(({ text, key }, at) => {
					const node = other.nodes[at];
					return node?.text === text && node.key === key;
				}))) &&
		(one.table === null ||
			other.table === null ||
			JSON.stringify(one.table) === JSON.stringify(other.table))
	);
}
