import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { BOUNDS, DEFAULT_CHOICES, type Format } from '../../src/lib/export/choices';
import type { Fit } from '../../src/lib/export/placement';
import { ClearFailure } from '../support/clear-failure';

/** How the command is written. */
export const USAGE =
	'npm run render -- FILE.js --out X.{png,webm,mp4,gif,wav} [--seconds 4] [--at 0] [--fps 60] [--size 1080x1350] [--seed 7] [--fit whole|fill] [--border own|#rrggbb] [--bits 16|24] [--format …]';

/** What is to be rendered. `size` in pixels, null for the sketch's own; `border` a CSS colour, null for the sketch's own. */
export type RenderArguments = {
	file: string;
	out: string;
	format: Format;
	seconds: number;
	/** The moment of a still, in seconds. */
	at: number;
	framesPerSecond: number;
	size: [number, number] | null;
	seed: number;
	fit: Fit;
	border: string | null;
	bits: 16 | 24;
};

/** One frame of a film is worth having; less is not. */
const SHORTEST_SECONDS = 0.01;
const FORMATS: Format[] = ['png', 'webm', 'mp4', 'gif', 'wav'];
const OPTIONS = {
	out: { type: 'string' },
	format: { type: 'string' },
	seconds: { type: 'string', default: String(DEFAULT_CHOICES.seconds) },
	at: { type: 'string', default: '0' },
	fps: { type: 'string' },
	size: { type: 'string' },
	seed: { type: 'string', default: '7' },
	fit: { type: 'string', default: 'whole' },
	border: { type: 'string', default: 'own' },
	bits: { type: 'string', default: '16' }
} as const;

/** Reads the command's words; what is wrong is a ClearFailure with the value and what to write instead. */
export function readArguments(words: string[]): RenderArguments {
	const { values, positionals } = parse(words);
	const [file, ...more] = positionals;
	if (!file || more.length > 0)
		throw new ClearFailure(`Name one sketch, not ${positionals.length}. Usage: ${USAGE}`);
	if (!values.out)
		throw new ClearFailure(`--out is missing: name the file to write. Usage: ${USAGE}`);
	const format = readFormat(values.format, values.out);
	const highest = format === 'gif' ? 50 : 60;
	return {
		file,
		out: values.out,
		format,
		seconds: number('seconds', values.seconds, SHORTEST_SECONDS, BOUNDS.seconds.maximum),
		at: number('at', values.at, 0, BOUNDS.seconds.maximum),
		framesPerSecond: whole('fps', values.fps ?? (format === 'gif' ? '25' : '60'), 1, highest),
		size: values.size === undefined ? null : readSize(values.size),
		seed: whole('seed', values.seed, BOUNDS.seed.minimum, BOUNDS.seed.maximum),
		fit: oneOf('fit', values.fit, ['whole', 'fill'] as const),
		border: readBorder(values.border),
		bits: Number(oneOf('bits', values.bits, ['16', '24'] as const)) as 16 | 24
	};
}

function parse(words: string[]) {
	try {
		return parseArgs({ args: words, allowPositionals: true, options: OPTIONS });
	} catch (error) {
		throw new ClearFailure(`${(error as Error).message} Usage: ${USAGE}`);
	}
}

function readFormat(given: string | undefined, out: string): Format {
	const named = given ?? extname(out).slice(1).toLowerCase();
	const format = FORMATS.find((one) => one === named);
	if (format) return format;
	const what = given === undefined ? `--out ${out}` : `--format ${given}`;
	throw new ClearFailure(`${what} is none of ${FORMATS.join(', ')}.`);
}

function number(name: string, text: string, minimum: number, maximum: number): number {
	const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
	if (value >= minimum && value <= maximum) return value;
	throw new ClearFailure(`--${name} ${text} is not a number from ${minimum} to ${maximum}.`);
}

function whole(name: string, text: string, minimum: number, maximum: number): number {
	const value = /^\d+$/.test(text) ? Number(text) : NaN;
	if (value >= minimum && value <= maximum) return value;
	throw new ClearFailure(`--${name} ${text} is not a whole number from ${minimum} to ${maximum}.`);
}

function readSize(text: string): [number, number] {
	const [, width = '', height = ''] = /^(\d+)[x×](\d+)$/.exec(text) ?? [];
	const { minimum, maximum } = BOUNDS.side;
	const isSide = (side: string) => Number(side) >= minimum && Number(side) <= maximum;
	if (isSide(width) && isSide(height)) return [Number(width), Number(height)];
	throw new ClearFailure(
		`--size ${text} is no size. Write WIDTHxHEIGHT, each from ${minimum} to ${maximum}, such as 1080x1350.`
	);
}

function readBorder(text: string): string | null {
	if (text === 'own') return null;
	if (/^#[0-9a-f]{6}$/i.test(text)) return text;
	throw new ClearFailure(`--border ${text} is neither own nor a colour such as #faf7f1.`);
}

function oneOf<Value extends string>(name: string, text: string, values: readonly Value[]): Value {
	const found = values.find((value) => value === text);
	if (found) return found;
	throw new ClearFailure(`--${name} ${text} is none of ${values.join(', ')}.`);
}
