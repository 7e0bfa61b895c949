import type { Step } from '$lib/lesson';

type Arrangement = NonNullable<Step['arrange']>;

/** A line that can be moved; lines that read the same are told apart by `id`. */
export type Line = { id: string; text: string };

const linesOf = (code: string) => code.replace(/\s+$/, '').split(/\r\n?|\n/);

/**
 * The movable lines of a learner's text, in their order: what stands between the lines that stay. Null where the text
 * was changed so much that its lines are no longer those given.
 */
export function linesIn(code: string, { before, lines, after }: Arrangement): Line[] | null {
	const all = linesOf(code);
	const own = all.slice(before.length, all.length - after.length);
	const stays =
		all.length === before.length + lines.length + after.length &&
		before.every((line, at) => all[at] === line) &&
		after.every((line, at) => all[all.length - after.length + at] === line);
	if (!stays || [...own].sort().join('\n') !== [...lines].sort().join('\n')) return null;
	const times = new Map<string, number>();
	return own.map((text) => {
		const time = (times.get(text) ?? 0) + 1;
		times.set(text, time);
		return { id: `${time} ${text}`, text };
	});
}

/** The learner's text with the movable lines in this order. */
export const withLines = ({ before, after }: Arrangement, lines: readonly Line[]): string =>
	`${[...before, ...lines.map(({ text }) => text), ...after].join('\n')}\n`;
