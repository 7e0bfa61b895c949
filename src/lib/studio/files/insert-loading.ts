import type { Loading } from './loading';

const SETUP = /^([ \t]*)(async[ \t]+)?function[ \t]+setup[ \t]*\([^)]*\)[ \t]*\{/m;
/** Comments and empty lines a sketch begins with: its name and what it is about. */
const HEAD = /^(?:[ \t]*(?:\/\/.*)?\r?\n)*/;

/**
 * A sketch with the line that loads a file in its place: first in `setup`, which is made async and added
 * where there is none, its variable declared at the top. Null when `setup` is written in a way that is not
 * seen through; the same text when the line is there already.
 */
export function insertLoading(code: string, { line, name, isInSetup }: Loading): string | null {
	if (code.includes(line)) return code;
	if (!isInSetup) return atTop(code, line);
	const isDeclared = new RegExp(`\\b(?:let|const|var)\\s+${name}\\b`).test(code);
	const declared = isDeclared ? code : atTop(code, `let ${name};`);
	const found = SETUP.exec(declared);
	if (found) {
		const [head, indent = ''] = found;
		const end = found.index + head.length;
		const opening = found[2] ? head : head.replace('function', 'async function');
		return `${declared.slice(0, found.index)}${opening}\n${indent}\t${line}${declared.slice(end)}`;
	}
	if (/\bsetup\b/.test(declared)) return null;
	return `${declared.trimEnd()}\n\nasync function setup() {\n\t${line}\n}\n`;
}

function atTop(code: string, line: string): string {
	const head = HEAD.exec(code)?.[0] ?? '';
	const rest = code.slice(head.length);
	const isBlock = /^(?:let|const|var)\b/.test(rest) || rest === '';
	return `${head}${line}\n${isBlock ? '' : '\n'}${rest}`;
}
