import { readFileSync } from 'node:fs';
import globals from 'globals';
import { P5_NAMES, transform } from '../../src/lib/sandbox/transform';
import { inProject } from '../support/paths';

/** A name a text mentions, with the line it stands on (from 1). */
export type Mention = { name: string; line: number };

const KNOWN = new Set([
	...P5_NAMES,
	...Object.keys(globals.browser),
	...Object.keys(globals.builtin)
]);
// p5 lets a sketch be made of these, and calls them; p5 itself and Tone are there as objects.
for (const name of ['Tone', 'p5', 'print', 'arguments', 'undefined', 'NaN', 'Infinity'])
	KNOWN.add(name);

let toneNames: Set<string> | undefined;

/** What Tone offers under its own name, read from the bundle that sketches get. */
function toneOffers(): Set<string> {
	toneNames ??= new Set(
		[
			...readFileSync(inProject('node_modules/tone/build/Tone.js'), 'utf8').matchAll(
				/(\w+):\(\)=>/g
			)
		].map(([, name]) => name as string)
	);
	return toneNames;
}

const lineOf = (code: string, name: string): number => {
	const at = code.search(new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`));
	return code.slice(0, Math.max(0, at)).split('\n').length;
};

// The frame knows names that p5 has too under others.
const plain = (name: string, suffix: string): string =>
	name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;

// None when it does not parse.
function declaredNames(code: string): string[] {
	const program = transform(code);
	if (!program.ok) return [];
	const { units, suffix } = program.value;
	return units.flatMap(({ names }) => names).map((name) => plain(name, suffix));
}

/** Names a text uses that neither p5, Tone, the browser nor `declared` has; none when it does not parse. */
export function unknownNames(code: string, declared: readonly string[] = []): Mention[] {
	const program = transform(code);
	if (!program.ok) return [];
	const own = new Set([...declared, ...declaredNames(code)]);
	const { units, suffix } = program.value;
	const used = new Set(
		units.flatMap(({ now, later }) => [...now, ...later]).map((name) => plain(name, suffix))
	);
	const unknown = [...used].filter((name) => !own.has(name) && !KNOWN.has(name));
	const inTone = [...code.matchAll(/\bTone\.(\w+)/g)]
		.map(([, name]) => name as string)
		.filter((name) => !toneOffers().has(name))
		.map((name) => `Tone.${name}`);
	return [...unknown, ...new Set(inTone)].map((name) => ({ name, line: lineOf(code, name) }));
}

/** A piece of code in a lesson's prose, with the line it begins on (from 1). */
export type Snippet = { code: string; line: number };

/** The code blocks of a Markdown text that are JavaScript. */
export function snippetsIn(markdown: string): Snippet[] {
	const snippets: Snippet[] = [];
	let open: Snippet | null = null;
	for (const [index, line] of markdown.split(/\r?\n/).entries()) {
		if (open && line.trim() === '```') {
			snippets.push({ code: open.code, line: open.line });
			open = null;
		} else if (open) open.code += `${line}\n`;
		else if (/^\s*```(js|javascript)\s*$/.test(line)) open = { code: '', line: index + 2 };
	}
	return snippets;
}
