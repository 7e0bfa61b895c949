import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One value a function takes: its name, the letters of what it may be (see `compact.ts`), which of p5's constants where
 * it can be nothing else, and whether it may be left out.
 */
export type Parameter = {
	name: string;
	kinds: string;
	constants?: string[];
	optional: boolean;
	rest: boolean;
};

/** A function of p5 and the lists of values it takes; `returns`: it gives something back. */
export type Signature = { name: string; overloads: Parameter[][]; returns: boolean };

/** What p5 calls, what only its shaders know, and what is listed among its functions but is none. */
export const LEFT_OUT = new RegExp(
	`^(?:${[
		'setup|draw|mouse(?:Pressed|Released|Clicked|Moved|Dragged|Wheel)|doubleClicked|key(?:Pressed|Released|Typed)',
		'device(?:Moved|Turned|Shaken)|windowResized',
		'(?:uniform|varying|shared)[A-Z]\\w*|[ib]?vec\\d|mat\\dx\\d|sampler\\w*|bool|get(?:Texture|\\w+Inputs|FinalColor|Color)',
		'remove|loading|multiply|mult|fromAxisAngle|rotateBy|setContent|write|close|addElement|instanceID|roll|saveObj|saveStl|disableFriendlyErrors',
		'base\\w+Shader|cameraInputs|combineColors|filterColor|finalColor|index|instanceIndex|(?:object|pixel|world)Inputs',
		'discard|acosh|asinh|atanh|cosh|sinh|tanh|clamp|dFd[xy]|exp2|fma|fwidth|inversesqrt|log2|mod|roundEven|sign|step',
		'trunc|cross|distance|dot|equal|faceforward|normalize|notEqual|reflect|refract|strokeMode|compute|createStorage'
	].join('|')})$`
);

/**
 * The signatures of p5's functions, from the types of its package, together with what its own friendly checks know
 * beyond those: neither is whole.
 */
export function readSignatures(p5Folder: string): Signature[] {
	const types = readFileSync(join(p5Folder, 'types', 'global.d.ts'), 'utf8');
	const known = new Map<string, Signature>();
	for (const [, name = '', list = '', result] of types.matchAll(
		/^function (\w+)(?:<\w+>)?\((.*)\): (.*);$/gm
	)) {
		if (LEFT_OUT.test(name)) continue;
		const signature = known.get(name) ?? { name, overloads: [], returns: false };
		known.set(name, signature);
		signature.returns ||= result !== 'void';
		signature.overloads.push(splitList(list).map(typedParameter));
	}
	const checked = readChecks(p5Folder);
	for (const signature of known.values()) {
		const names = signature.overloads;
		for (const overload of checked[signature.name]?.overloads ?? [])
			names.push(overload.map((type, index) => checkedParameter(type, nameAt(names, index))));
		if (isColour(signature)) signature.overloads.push(COLOUR);
		for (const name of UNLISTED[signature.name] ?? [])
			signature.overloads.push([{ name, kinds: 'o', optional: false, rest: false }]);
		signature.overloads = distinct(openToShaders(signature.overloads));
	}
	// What only tells what is set when it is given nothing is called for what it does.
	for (const signature of known.values())
		if (signature.overloads.some((overload) => overload.length === 0)) signature.returns = false;
	return [...known.values()]
		.filter(({ overloads }) => overloads.some((overload) => overload.length > 0))
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What p5 takes wherever it takes a colour, though neither its types nor its checks say so: a colour and an alpha. */
const COLOUR: Parameter[] = [
	{ name: 'color', kinds: 'aot', optional: false, rest: false },
	{ name: 'alpha', kinds: 'n', optional: true, rest: false }
];

/** Other lists of one value that p5's examples show and neither knows. */
const UNLISTED: Record<string, string[] | undefined> = {
	worldToScreen: ['vector'],
	screenToWorld: ['vector']
};

const isColour = ({ overloads }: Signature): boolean =>
	overloads.some((overload) => overload[0]?.name === 'v1' && overload[2]?.name === 'v3');

type Checks = Record<string, { overloads: string[][] } | undefined>;

/** The table in p5's parameter validator, which its package holds as plain data in a module. */
function readChecks(p5Folder: string): Checks {
	const path = join(p5Folder, 'dist/core/friendly_errors/param_validator.js');
	const text = readFileSync(path, 'utf8');
	const start = text.indexOf('{', text.indexOf('var p5$1 ='));
	const end = text.indexOf('\n};', start);
	if (start < 0 || end < 0) throw new Error(`${path} has no table of parameters.`);
	const json = text.slice(start, end + 2).replace(/^(\s*)(\w+):/gm, '$1"$2":');
	return JSON.parse(json) as Checks;
}

function typedParameter(text: string): Parameter {
	const [, dots, name = '', mark, written = ''] = /^(\.\.\.)?(\w+)(\?)?: (.*)$/.exec(text) ?? [];
	// The type of what may follow is that of a list of it.
	const type = dots ? written.replace(/\[\]$/, '') : written;
	return {
		name,
		...kindsOf(type.split(' | ')),
		optional: mark === '?' || dots === '...',
		rest: dots === '...'
	};
}

function checkedParameter(given: string | null, name: string | null): Parameter {
	// Where the table has no type anything may come.
	const type = given ?? 'Any';
	const rest = type.startsWith('...');
	const optional = rest || type.endsWith('?');
	const { kinds, constants } = kindsOf(
		(rest ? type.replace(/^\.\.\.|\[\]$/g, '') : type.replace(/\?$/, '')).split('|')
	);
	return { name: name ?? NAMES[kinds] ?? 'value', kinds, constants, optional, rest };
}

const NAMES: Record<string, string> = { n: 'number', t: 'text', a: 'list', f: 'callback' };

const nameAt = (overloads: Parameter[][], index: number): string | null =>
	overloads.find((overload) => overload[index])?.[index]?.name ?? null;

/** Letters: n number, t text, b boolean, a list, f function, o object, k one of p5's constants, * anything. */
function kindsOf(types: string[]): Pick<Parameter, 'kinds' | 'constants'> {
	const found = new Set(types.map((type) => kindOf(type.trim())));
	const kinds = found.has('*') ? '*' : [...found].sort().join('');
	if (kinds !== 'k') return { kinds };
	const names = types.map((type) => type.trim().replace(/^typeof P5\./, ''));
	return { kinds, constants: [...new Set(names)] };
}

function kindOf(type: string): string {
	if (/^(?:any|Any|T)$/.test(type)) return '*';
	if (type.startsWith('{')) return 'o';
	if (/\[\]$|^Array$|Float32Array|^readonly /.test(type)) return 'a';
	if (/^(?:number|Number|Integer)$/.test(type)) return 'n';
	if (/^(?:string|String)$/.test(type)) return 't';
	if (/^(?:boolean|Boolean)$/.test(type)) return 'b';
	if (/^(?:typeof )?(?:P5\.)?[A-Z][A-Z0-9_]+$/.test(type)) return 'k';
	if (/=>|^Function$|^function\(/.test(type)) return 'f';
	return 'o';
}

/** What p5's shader language overloads takes shader values too, which are objects. */
function openToShaders(overloads: Parameter[][]): Parameter[][] {
	const isShaders = (overload: Parameter[]) => overload.some(({ name }) => /^param\d$/.test(name));
	if (!overloads.some(isShaders)) return overloads;
	return overloads
		.filter((overload) => !isShaders(overload))
		.map((overload) => overload.map((one) => (one.kinds === 'n' ? { ...one, kinds: 'no' } : one)));
}

function distinct(overloads: Parameter[][]): Parameter[][] {
	const seen = new Set<string>();
	return overloads.filter((overload) => {
		const key = overload
			.map(
				({ kinds, constants, optional, rest }) =>
					`${kinds}${[...(constants ?? [])].sort().join()}${optional}${rest}`
			)
			.join();
		return !seen.has(key) && seen.add(key);
	});
}

/** Splits at commas outside brackets. */
function splitList(list: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let part = '';
	for (const [index, sign] of [...list].entries()) {
		if ('([{<'.includes(sign)) depth++;
		else if (')]}'.includes(sign) || (sign === '>' && list[index - 1] !== '=')) depth--;
		if (sign === ',' && depth === 0) {
			parts.push(part.trim());
			part = '';
		} else part += sign;
	}
	return part.trim() ? [...parts, part.trim()] : parts;
}
