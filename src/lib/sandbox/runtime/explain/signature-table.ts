import { SIGNATURES } from './signatures';

/** One value a function takes; `kinds` are the letters that `SIGNATURES` explains, `constants` all it can be, where that is known. */
export type Parameter = {
	name: string;
	kinds: string;
	constants: string[];
	optional: boolean;
	rest: boolean;
};

/** A function's lists of values, and whether it gives something back. */
export type Signature = { overloads: Parameter[][]; returns: boolean };

const lines = new Map<string, string>();
const read = new Map<string, Signature>();
for (const line of SIGNATURES.trim().split('\n')) {
	const space = line.indexOf(' ');
	lines.set(line.slice(0, space).replace('=', ''), line);
}

/** The functions of p5 whose values are known. */
export const signedNames = (): Iterable<string> => lines.keys();

/** What a function of p5 takes; null for one that is not known. */
export function signatureOf(name: string): Signature | null {
	const known = read.get(name);
	if (known) return known;
	const line = lines.get(name);
	if (line === undefined) return null;
	const space = line.indexOf(' ');
	const signature = {
		overloads: line
			.slice(space + 1)
			.split('|')
			.map((list) => list.split(',').filter(Boolean).map(parameter)),
		returns: line[space - 1] === '='
	};
	read.set(name, signature);
	return signature;
}

function parameter(text: string): Parameter {
	const [, name = '', mark = '', kinds = 'n', constants = ''] =
		/^(\w+)([?…]?)(?::([^(]+)(?:\((.+)\))?)?$/.exec(text) ?? [];
	return {
		name,
		kinds,
		constants: constants.split(' ').filter(Boolean),
		optional: mark !== '',
		rest: mark === '…'
	};
}

/** How a call is written: `circle(x, y, d)`. */
export const callText = (name: string, overload: Parameter[]): string =>
	`${name}(${overload
		.filter(({ optional, rest }) => !optional || rest)
		.map((one) => (one.rest ? `${one.name}, …` : one.name))
		.join(', ')})`;
