import type { FrameMessage } from '../protocol';

const MAXIMUM_LINES = 500;

/** One line of a sketch's console; `times` is how often it came in a row, `line` where in the sketch from. */
export type ConsoleLine = {
	level: 'log' | 'info' | 'warn' | 'error';
	text: string;
	times: number;
	line: number | null;
};

/** The lines with one more: a repeated line is counted, the oldest go when there are over 500. */
export function addConsoleLine(
	lines: ConsoleLine[],
	{ level, text, times, line }: Extract<FrameMessage, { type: 'console' }>
): ConsoleLine[] {
	const last = lines.at(-1);
	if (last && last.level === level && last.text === text && last.line === line)
		return [...lines.slice(0, -1), { ...last, times: last.times + times }];
	return [...lines.slice(-MAXIMUM_LINES + 1), { level, text, times, line }];
}
