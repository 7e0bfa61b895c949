import type { Unit } from '../protocol';
import { named } from './passages';

/** A place in the learner's text, both from 1. */
export type Place = { line: number; column: number };

const NAME = /^sketch-(\d+)\.js$/;
const PLACE = /sketch-(\d+)\.js:(\d+):(\d+)/;
/** How many evaluations that have been replaced are remembered, for what of them still runs. */
const REMEMBERED = 200;

/** The unit each evaluation ran, oldest first; which evaluation is each unit's last; and where the units are in the text as it is now. */
const evaluated = new Map<number, Unit>();
const last = new Map<string, number>();
let current = new Map<string, Unit>();
let count = 0;

/** A name for the evaluation of a unit, by which stack traces lead back to it. */
export function nameEvaluation(unit: Unit): string {
	evaluated.set(++count, unit);
	last.set(unit.key, count);
	return `sketch-${count}.js`;
}

/** The text is now made of these units: places are told as they are in it. */
export function placeUnits(units: Unit[]): void {
	current = new Map(units.map((unit) => [unit.key, unit]));
	for (const key of last.keys()) if (!current.has(key)) last.delete(key);
	let spare = evaluated.size - last.size - REMEMBERED;
	for (const [number, { key }] of evaluated) {
		if (spare <= 0) break;
		if (last.get(key) === number) continue;
		evaluated.delete(number);
		spare--;
	}
}

/**
 * The innermost place in the sketch that a stack trace names, in the text as it is now; null when it names none.
 * Where the trace begins with a name that is not defined, the place is the name's: engines tell the statement's.
 */
export function placeIn(stack: unknown): Place | null {
	const found = innermostIn(stack);
	const unit = evaluated.get(Number(found?.[1]));
	if (!found || !unit) return null;
	const line = Number(found[2]);
	const text = unit.code.split('\n')[line - 1] ?? '';
	const place = { line, column: 1 + beginningOf(text, Number(found[3]) - 1) };
	const unknown = /^\w+: (?:Can't find variable: ([\w$]+)|([\w$]+) is not defined)\n/.exec(
		stack as string
	);
	if (!unknown) return placeInUnit(unit, place);
	const rest = text.slice(place.column - 1);
	const at = rest.search(new RegExp(`\\b${escaped(unknown[1] ?? unknown[2] ?? '')}\\b`));
	return placeInUnit(unit, { ...place, column: place.column + Math.max(0, at) });
}

/** The first place a stack names in anything the sketch evaluated. */
const innermostIn = (stack: unknown): RegExpExecArray | null =>
	typeof stack === 'string' ? PLACE.exec(named(stack)) : null;

/** Where something begins that an engine places at `at`, both from 0: some name what stands behind a name, or the name after `new`. */
function beginningOf(text: string, at: number): number {
	const before = text.slice(0, at);
	const name = /[\w$]/.test(text[at] ?? '') ? null : /[\w$]+$/.exec(before);
	return /\bnew\s+$/.exec(before.slice(0, name?.index))?.index ?? name?.index ?? at;
}

/** Of a stack's lines those that name a place, in the words of any engine; and what has none in any text. */
const FRAME = /^\s+at |@./;
const BUILT_IN = /<anonymous>|\bnative\b/;
/** The browser's own functions, where an engine tells of them: who called one is who threw. */
const NATIVE = '[native code]';

/** A call in the sketch: what was called, by its last name and with what stands before its dots, and who threw within it. */
export type SketchCall = {
	name: string;
	path: string;
	thrower: 'sketch' | 'library' | 'engine';
};

/** The sketch's innermost call that a stack names; null where it is none. */
export function callIn(stack: unknown): SketchCall | null {
	if (typeof stack !== 'string') return null;
	const [innermost = ''] = stack
		.split('\n')
		.filter((line) => FRAME.test(line) && !line.includes(NATIVE));
	const found = innermostIn(stack);
	const line = evaluated.get(Number(found?.[1]))?.code.split('\n')[Number(found?.[2]) - 1] ?? '';
	const at = beginningOf(line, Number(found?.[3]) - 1);
	const called = /^(?:new\s+)?((?:[\w$]+\.)*)([\w$]+)\s*\(/.exec(line.slice(at));
	if (!called) return null;
	const before = /(?:[\w$]+\.)*$/.exec(line.slice(0, at))?.[0] ?? '';
	const [, within = '', name = ''] = called;
	const isSketch = innermostIn(innermost) !== null;
	const thrower = isSketch ? 'sketch' : BUILT_IN.test(innermost) ? 'engine' : 'library';
	return { name, path: before + within + name, thrower };
}

// A sketch may put its own in their place, or freeze them.
const OwnError = Error;
const { set } = Reflect;
const { isArray } = Array;

/** Only Chromium's engine, and lately others, can leave out the frames of who asks. */
const { captureStackTrace } = Error as Partial<Pick<typeof Error, 'captureStackTrace'>>;

/** So many frames of the stack are looked at first: from here a sketch that calls p5 itself is not farther away. */
const NEAR = 5;

type Callable = (this: never, ...parts: never[]) => unknown;

/** One frame of a stack, as the engine of Chromium gives it unworded. */
type Site = { getScriptNameOrSourceURL: () => unknown; getLineNumber: () => number };

const unworded = (_: unknown, sites: unknown): unknown => sites;

/**
 * The sketch's line that is being run, innermost first; null when none of it is. `called` is the function the sketch
 * called, where that is known: its caller alone is looked at first. Asked for at each call noted.
 */
export function lineNow(called?: Callable): number | null {
	const { stackTraceLimit, prepareStackTrace } = OwnError;
	// To put a stack in words takes longer than all else that is done to note a call.
	set(OwnError, 'stackTraceLimit', called ? 1 : NEAR);
	set(OwnError, 'prepareStackTrace', unworded);
	const near = stackBelow(called);
	set(OwnError, 'prepareStackTrace', prepareStackTrace);
	set(OwnError, 'stackTraceLimit', stackTraceLimit);
	return lineAmong(near) ?? placeIn(new OwnError().stack)?.line ?? null;
}

/** The stack from the caller of `called` on; the whole of it where the engine cannot leave out the rest. */
function stackBelow(called: Callable | undefined): unknown {
	if (!called || !captureStackTrace) return new OwnError().stack;
	const holder: { stack?: unknown } = {};
	captureStackTrace(holder, called);
	return holder.stack;
}

/** The line of the innermost of these that is the sketch's. Other engines give words, and a sketch anything. */
function lineAmong(near: unknown): number | null {
	if (!isArray(near)) return placeIn(near)?.line ?? null;
	for (let at = 0; at < near.length; at++) {
		const site = near[at] as Site;
		const found = NAME.exec(String(site.getScriptNameOrSourceURL()));
		const unit = found && evaluated.get(Number(found[1]));
		if (unit) return placeInUnit(unit, { line: site.getLineNumber(), column: 1 }).line;
	}
	return null;
}

const escaped = (name: string): string => name.replaceAll('$', '\\$');

/** A place in an evaluated unit as a place in the text as it is now. */
export function placeInUnit(unit: Unit, { line, column }: Place): Place {
	const { line: first, column: indent } = current.get(unit.key) ?? unit;
	const own = unshift({ line, column }, unit.shifts);
	return { line: first + line - 1, column: line === 1 ? own + indent - 1 : own };
}

/** The line of a loop the guard broke off: `line` in the unit that the innermost frame of `stack` is in. */
export function lineIn(stack: unknown, line: number): number | null {
	const found = innermostIn(stack);
	const unit = evaluated.get(Number(found?.[1]));
	return unit ? placeInUnit(unit, { line, column: 1 }).line : null;
}

function unshift({ line, column }: Place, shifts: Unit['shifts']): number {
	let original = column;
	for (const [at, from, added] of shifts) {
		if (at !== line || original < from) continue;
		original = Math.max(from, original - added);
	}
	return original;
}
