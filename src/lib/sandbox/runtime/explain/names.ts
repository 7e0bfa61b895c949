import { closest } from '$lib/base';
import { p5Class } from '../p5';

const WORDS = `true false null undefined this return typeof await
Math console Array Object String Number Boolean JSON Date Map Set Promise Symbol
RegExp Error Infinity NaN parseInt parseFloat isNaN setTimeout setInterval clearTimeout clearInterval document window
performance fetch Tone p5`.split(/\s+/);

/** Names that p5 has for its shaders only. */
const FOR_SHADERS =
	/^(?:[ib]?vec\d|mat\d|bool$|(?:uniform|varying|shared)[A-Z]|sampler|dFd|fma$|exp2$|inversesqrt|dot$|cross$|mod$|step$|sign$|mix$)/;

/** What stands before a name that declares it, or a list of parameters. */
const DECLARATIONS = [
	/\b(?:let|const|var)\s+([^=;()]+)/g,
	/\b(?:function|class)\b\s*\*?\s*([\w$]+)/g,
	/\bfunction\b[^()]*\(([^()]*)\)/g,
	/\(([^()]*)\)\s*=>/g,
	/([\w$]+)\s*=>/g,
	/\bcatch\s*\(([^()]*)\)/g
];

/** The names a piece of JavaScript declares in any scope, found without reading it as a whole. */
export function declaredNames(text: string): Set<string> {
	const names = new Set<string>();
	for (const declaration of DECLARATIONS)
		for (const [, list = ''] of text.matchAll(declaration))
			for (const [name] of list.matchAll(/[\p{L}$_][\p{L}\p{N}$_]*/gu)) names.add(name);
	return names;
}

/** The name that was most likely meant by one that nothing has: of the sketch, of p5, or of the language. */
export function nameMeant(name: string, own: Iterable<string>): string | null {
	// What is as close is looked for in this order.
	const p5Names = publicNames(p5Class().prototype).filter((one) => !FOR_SHADERS.test(one));
	return closest(name, [...own, ...p5Names, ...WORDS]);
}

/**
 * The property that was most likely meant by the last word of a path such as `Tone.Sinth`: of what the rest of the
 * path stands for where that can be told, or else of what sketches most often ask things of.
 */
export function propertyMeant(path: string, text: string): string | null {
	const words = path.split(/\??\./);
	const last = words.pop() ?? '';
	if (words.length === 0 || !/^[\w$]+$/.test(last)) return null;
	const owner = words.every((word) => /^[\w$]+$/.test(word)) ? standsFor(words) : undefined;
	const names =
		owner === undefined
			? [...COMMON.flatMap(publicNames), ...(text.match(/[\w$]+(?=\s*\()/g) ?? [])]
			: publicNames(owner);
	const meant = closest(last, names);
	return meant === null ? null : [...words, meant].join('.');
}

const COMMON: object[] = [Array.prototype, String.prototype, Map.prototype, Set.prototype, Math];

/** What a path of plain names leads to on the window; undefined where that cannot be told. */
function standsFor(words: string[]): unknown {
	try {
		return words.reduce<unknown>((owner, word) => (owner as Record<string, unknown>)[word], window);
	} catch {
		return undefined;
	}
}

/** The names of an object's properties and of those it inherits, but for what every object has and what is private. */
function publicNames(value: unknown): string[] {
	const names: string[] = [];
	let owner: unknown = value;
	while (
		owner !== null &&
		owner !== undefined &&
		owner !== Object.prototype &&
		names.length < 5000
	) {
		for (const name of Object.getOwnPropertyNames(owner))
			if (!name.startsWith('_')) names.push(name);
		owner = Object.getPrototypeOf(owner);
	}
	return names;
}
