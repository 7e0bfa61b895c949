import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

/** Beyond this many characters code is shown plain: the marking would weigh more than the code. */
const LONGEST_HIGHLIGHTED = 12_000;

const KINDS = [
	'plain',
	'keyword',
	'constant',
	'string',
	'comment',
	'function',
	'parameter',
	'punctuation'
] as const;

/** What a piece of code is, as far as its colour goes. */
export type CodeKind = (typeof KINDS)[number];

/** Pieces of one line in order. */
export type CodeLine = [text: string, kind: CodeKind][];

function kindOf(color: string | undefined): CodeKind {
	const name = /--code-token-(\w+)/.exec(color ?? '')?.[1];
	return KINDS.find((kind) => name?.startsWith(kind)) ?? 'plain';
}

const highlighter = createHighlighterCore({
	themes: [createCssVariablesTheme({ name: 'names', variablePrefix: '--code-' })],
	langs: [import('shiki/langs/javascript.mjs')],
	engine: createJavaScriptRegexEngine()
});

/** A sketch's code in coloured pieces, line by line; null for code too long to be worth it. */
export async function highlight(code: string): Promise<CodeLine[] | null> {
	if (code.length > LONGEST_HIGHLIGHTED) return null;
	const { tokens } = (await highlighter).codeToTokens(code.trimEnd(), {
		lang: 'javascript',
		theme: 'names'
	});
	return tokens.map((line) => {
		const pieces: CodeLine = [];
		for (const { content, color } of line) {
			const kind = kindOf(color);
			const last = pieces.at(-1);
			if (last?.[1] === kind) last[0] += content;
			else pieces.push([content, kind]);
		}
		return pieces;
	});
}
