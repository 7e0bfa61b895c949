import { format, resolveConfig } from 'prettier';
import type { Parameter, Signature } from './read';

const HEAD = (generated: string) =>
	`// Made by \`node scripts/run.mjs signatures\` from p5's own types; ${generated}\n`;

/** The text of the runtime's table of signatures: a line for each function, which `signature-table.ts` reads. */
export async function signatureModule(signatures: Signature[], path: string): Promise<string> {
	const lines = signatures.map(
		({ name, overloads, returns }) =>
			`${name}${returns ? '=' : ''} ${overloads.map(overloadText).join('|')}`
	);
	return pretty(
		`${HEAD('a test says when it is out of date.')}
/**
 * A line for each function of p5: its name (with \`=\` when it gives something back), then its lists of values, parted
 * by \`|\`. A value is its name, \`?\` when it may be left out, \`…\` when more of it may follow, and \`:\` with letters for
 * what it may be when that is not a number: n number, t text, b boolean, a list, f function, o object, k constant
 * (which, within brackets), * anything.
 */
export const SIGNATURES = \`
${lines.join('\n')}
\`;
`,
		path
	);
}

const overloadText = (overload: Parameter[]): string => overload.map(parameterText).join(',');

const parameterText = ({ name, kinds, constants, optional, rest }: Parameter): string => {
	const what = constants ? `${kinds}(${constants.join(' ')})` : kinds;
	return `${name}${rest ? '…' : optional ? '?' : ''}${what === 'n' ? '' : `:${what}`}`;
};

/** The text of the transform's list of p5's function names. */
export async function namesModule(
	names: string[],
	variables: string[],
	path: string
): Promise<string> {
	return pretty(
		`${HEAD('a test says when it is out of date.')}
/** The functions of p5 that a sketch can call by name. */
export const P5_FUNCTIONS = new Set(\`${names.join(' ')}\`.split(' '));

/** The values of p5 that a sketch can read by name, and that p5 alone gives new ones. */
export const P5_VARIABLES = new Set(\`${variables.join(' ')}\`.split(' '));
`,
		path
	);
}

const pretty = async (text: string, path: string): Promise<string> =>
	format(text, { ...(await resolveConfig(path)), filepath: path });
