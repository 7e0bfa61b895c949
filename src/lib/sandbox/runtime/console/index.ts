import { CONSOLE_LIMITS, type ConsoleNode } from '../../protocol';
import { realNow } from '../intrinsics';
import { fillPattern } from './format';
import type { ConsoleLine, Level } from './line';
import { Meters } from './meters';
import { Rate } from './rate';
import { show } from './show';
import { tableOf } from './table';
import { treeOf, type LineOf } from './tree';

/** Beyond these in one second lines come without their place, which costs more than the line itself. */
const LINES_WITH_PLACE = 50;
/** Of each second this much at most goes into what is inside values; then lines come without it. */
const TREE_MILLISECONDS = 50;

/**
 * Gives the sketch a console whose lines go to `say`. `lineNow` tells the learner's line that is being
 * run, `lineOf` the one where an error was thrown. The function given back writes a line of the runtime's own.
 */
export function installConsole(
	say: (line: ConsoleLine) => void,
	lineNow: () => number | null = () => null,
	lineOf: LineOf = () => null
): (level: Level, text: string) => void {
	const rate = new Rate(say);
	const meters = new Meters();
	let group = 0;
	let isBusy = false;
	let second = 0;
	let spent = 0;

	function inside(values: unknown[]): ConsoleNode[] {
		const begun = realNow();
		if (begun - second > 1000) {
			second = begun;
			spent = 0;
		}
		if (spent > TREE_MILLISECONDS) return [];
		const nodes = treeOf(values, lineOf);
		spent += realNow() - begun;
		return nodes;
	}

	function write(level: Level, given: unknown[], more: Partial<ConsoleLine> = {}): void {
		// A value that writes to the console while it is looked at would never come to an end.
		if (isBusy) return;
		isBusy = true;
		try {
			const values = fillPattern(given);
			rate.add({
				level,
				kind: 'line',
				text: textOf(values),
				times: 1,
				line: rate.passed < LINES_WITH_PLACE ? lineNow() : null,
				group,
				nodes: more.table ? [] : inside(values),
				table: null,
				...more
			});
		} finally {
			isBusy = false;
		}
	}

	function open(values: unknown[]): void {
		write('log', values.length > 0 ? values : ['group'], { kind: 'group' });
		group = Math.min(group + 1, CONSOLE_LIMITS.groups);
	}

	function elapsed(label: unknown, isEnd: boolean, values: unknown[] = []): void {
		const text = meters.elapsed(label, isEnd);
		if (text !== null) write('log', [text, ...values]);
	}

	Object.assign(window.console, {
		log: (...values: unknown[]) => write('log', values),
		debug: (...values: unknown[]) => write('debug', values),
		info: (...values: unknown[]) => write('info', values),
		warn: (...values: unknown[]) => write('warn', values),
		error: (...values: unknown[]) => write('error', values),
		dir: (value: unknown) => write('log', [value]),
		dirxml: (...values: unknown[]) => write('log', values),
		trace: (...values: unknown[]) => write('log', values.length > 0 ? values : ['trace']),
		table(data: unknown, columns?: unknown) {
			const table = tableOf(data, columns);
			write('log', [data], table ? { kind: 'table', table } : {});
		},
		assert(holds?: unknown, ...values: unknown[]) {
			if (!holds) write('error', ['Assertion failed:', ...values]);
		},
		count: (label?: unknown) => write('log', [meters.count(label)]),
		countReset: (label?: unknown) => meters.countReset(label),
		time: (label?: unknown) => meters.time(label),
		timeLog: (label?: unknown, ...values: unknown[]) => elapsed(label, false, values),
		timeEnd: (label?: unknown) => elapsed(label, true),
		group: (...values: unknown[]) => open(values),
		groupCollapsed: (...values: unknown[]) => open(values),
		groupEnd: () => void (group = Math.max(0, group - 1)),
		clear: () => write('log', [], { kind: 'clear' })
	});

	return (level, text) => write(level, [text]);
}

function textOf(values: unknown[]): string {
	let text = '';
	for (let at = 0; at < values.length && text.length < CONSOLE_LIMITS.text; at++)
		text += (at ? ' ' : '') + show(values[at]);
	return text.slice(0, CONSOLE_LIMITS.text);
}
