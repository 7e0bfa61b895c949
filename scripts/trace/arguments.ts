import { parseArgs } from 'node:util';
import { ClearFailure } from '../support/clear-failure';

/** How the command is written. */
export const USAGE =
	'npm run trace -- FILE.js [--seconds 2] [--fps 60] [--seed 7] [--size 400x400] [--runs 1] [--json [OUT.json]]';

/** What is to be traced. `json`: a file for the report, `-` for the terminal, null for a summary to read. */
export type TraceArguments = {
	file: string;
	seconds: number;
	framesPerSecond: number;
	seed: number;
	size: [number, number];
	/** How often, to see that every run gives the same. */
	runs: number;
	json: string | null;
};

const OPTIONS = {
	seconds: { type: 'string', default: '2' },
	fps: { type: 'string', default: '60' },
	seed: { type: 'string', default: '7' },
	size: { type: 'string', default: '400x400' },
	runs: { type: 'string', default: '1' },
	json: { type: 'boolean', default: false }
} as const;

/** Reads the command's words; what is wrong is a ClearFailure with the value and what to write instead. */
export function readArguments(words: string[]): TraceArguments {
	const { values, positionals } = parse(words);
	// `--json` may be followed by a file, or by nothing.
	const [file, out, ...more] = positionals;
	if (!file || more.length > 0 || (out && !values.json))
		throw new ClearFailure(`Name one sketch, not ${positionals.length}. Usage: ${USAGE}`);
	return {
		file,
		seconds: number('seconds', values.seconds, 0, 600),
		framesPerSecond: whole('fps', values.fps, 1, 120),
		seed: whole('seed', values.seed, 0, 2 ** 31 - 1),
		size: readSize(values.size),
		runs: whole('runs', values.runs, 1, 1000),
		json: values.json ? (out ?? '-') : null
	};
}

function parse(words: string[]) {
	try {
		return parseArgs({ args: inOrder(words), allowPositionals: true, options: OPTIONS });
	} catch (error) {
		throw new ClearFailure(`${(error as Error).message} Usage: ${USAGE}`);
	}
}

/** The sketch first, whatever the order: a name right after `--json` is the report's if another follows or precedes. */
function inOrder(words: string[]): string[] {
	const at = words.indexOf('--json');
	const next = at < 0 ? undefined : words[at + 1];
	if (next === undefined || next.startsWith('-')) return words;
	return [...words.slice(0, at), ...words.slice(at + 2), '--json', next];
}

function number(name: string, text: string, lowest: number, highest: number): number {
	const value = Number(text);
	if (text.trim() === '' || !(value >= lowest && value <= highest))
		throw new ClearFailure(`--${name} ${text} is not a number from ${lowest} to ${highest}.`);
	return value;
}

function whole(name: string, text: string, lowest: number, highest: number): number {
	const value = number(name, text, lowest, highest);
	if (!Number.isInteger(value))
		throw new ClearFailure(`--${name} ${text} is not a whole number from ${lowest} to ${highest}.`);
	return value;
}

function readSize(text: string): [number, number] {
	const found = /^(\d{1,4})[x×](\d{1,4})$/i.exec(text);
	const [width, height] = [Number(found?.[1]), Number(found?.[2])];
	if (!found || !(width >= 1 && width <= 4096 && height >= 1 && height <= 4096))
		throw new ClearFailure(`--size ${text} is not WIDTHxHEIGHT with sides from 1 to 4096.`);
	return [width, height];
}
