import type { SketchProblem } from '../../protocol';
import { faultOf, type Fault } from './kinds';
import { brief } from './brief';
import { callText, signatureOf, type Parameter, type Signature } from './signature-table';

/** What is wrong with a call, without its place. */
export type Judgement = Pick<SketchProblem, 'code' | 'values'>;

/** What is hardly meant in the values a function of p5 is called with; null when they will do. */
export function judgeArguments(name: string, values: unknown[]): Judgement | null {
	const signature = signatureOf(name);
	if (!signature) return null;
	const { overloads } = signature;
	const fitting = overloads.filter((overload) => takes(overload, values.length));
	if (fitting.length === 0) return wrongCount(name, values, signature);
	let best: Mismatch | null = null;
	for (const overload of fitting) {
		const mismatch = firstMismatch(overload, values, signature.returns);
		if (!mismatch) return unreadColour(name, values, signature);
		// The list that most of the values fit is the one that was meant.
		if (!best || mismatch.misfits < best.misfits) best = mismatch;
	}
	if (!best) return null;
	const { fault, index, overload } = best;
	const { name: parameter = '', constants = [] } = parameterAt(overload, index) ?? {};
	const got = brief(values[index]);
	if (fault === 'argument_not_among')
		return { code: fault, values: { name, got, constants: constants.join(', ') } };
	return {
		code: fault,
		values: { name, position: index + 1, parameter, got, call: callText(name, overload) }
	};
}

/** A word or code no browser knows as a colour: p5 hands it on, and the canvas keeps the colour it had. */
function unreadColour(
	name: string,
	[first]: unknown[],
	{ overloads }: Signature
): Judgement | null {
	if (typeof first !== 'string' || !/^#?\w+$/.test(first)) return null;
	const takesColour = overloads.some((one) => one[0]?.name === 'v1' && one[2]?.name === 'v3');
	if (!takesColour || CSS.supports('color', first)) return null;
	return { code: 'color_unknown', values: { name, position: 1, got: brief(first) } };
}

/** What p5's constants of these names are; none where it does not know them all. */
function valuesOf(constants: string[]): unknown[] {
	const { p5 } = globalThis as { p5?: { prototype: Record<string, unknown> } };
	const values = constants.map((name) => p5?.prototype[name]);
	return values.includes(undefined) ? [] : values;
}

type Mismatch = { fault: Fault; index: number; misfits: number; overload: Parameter[] };

function firstMismatch(
	overload: Parameter[],
	values: unknown[],
	shaders: boolean
): Mismatch | null {
	let first: { fault: Fault; index: number } | null = null;
	let misfits = 0;
	for (const [index, value] of values.entries()) {
		const asked = parameterAt(overload, index);
		if (!asked || (asked.optional && value === undefined)) continue;
		const fault = faultOf(value, asked.kinds, shaders, valuesOf(asked.constants));
		if (!fault) continue;
		misfits++;
		first ??= { fault, index };
	}
	return first && { ...first, misfits, overload };
}

const parameterAt = (overload: Parameter[], index: number): Parameter | undefined => {
	const last = overload.at(-1);
	return overload[index] ?? (last?.rest ? last : undefined);
};

const least = (overload: Parameter[]): number =>
	overload.filter(({ optional }) => !optional).length;

const most = (overload: Parameter[]): number =>
	overload.at(-1)?.rest ? Infinity : overload.length;

const takes = (overload: Parameter[], count: number): boolean =>
	count >= least(overload) && count <= most(overload);

function wrongCount(name: string, values: unknown[], signature: Signature): Judgement | null {
	const count = values.length;
	// As p5 1 had it, with three points at once.
	if (name === 'bezierVertex' && (count === 6 || count === 9))
		return { code: 'bezier_vertex_old', values: { name } };
	const byLength = [...signature.overloads].sort((one, other) => least(one) - least(other));
	const longer = byLength.find((overload) => least(overload) > count);
	if (longer)
		return { code: 'argument_missing', values: { name, count, call: callText(name, longer) } };
	const longest = [...byLength].sort((one, other) => most(other) - most(one))[0];
	// What gives a value back is often handed to `map` or `forEach`, which give it more than it asks for.
	if (!longest || signature.returns || least(longest) < 3) return null;
	const call = callText(name, longest);
	return { code: 'argument_extra', values: { name, count, most: longest.length, call } };
}
