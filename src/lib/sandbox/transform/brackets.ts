import type { SketchProblem } from '../protocol';
import type { Token } from './tokens';

const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}', '${': '}' };
const CLOSERS = new Set([')', ']', '}']);

type Fault = Pick<SketchProblem, 'code' | 'values'> & {
	place?: { line: number; column: number };
};

/**
 * What is wrong with the brackets before the token the parser stumbled on (`undefined`: the text ended):
 * one that was never closed, one too many, or one of the wrong kind. Null when they are in order.
 */
export function findBracketFault(tokens: Token[], culprit: Token | undefined): Fault | null {
	const open: Token[] = [];
	for (const token of tokens) {
		if (token === culprit) break;
		if (CLOSING[token.text]) open.push(token);
		else if (CLOSERS.has(token.text)) open.pop();
	}
	const last = open.at(-1);
	if (!culprit) return last ? missing(last) : null;
	// A block cannot begin inside round brackets: they were to be closed before it.
	if (culprit.text === '{' && last?.text === '(') return missing(last);
	if (!CLOSERS.has(culprit.text)) return null;
	if (!last) return { code: 'syntax_extra_bracket', values: { bracket: culprit.text } };
	const expected = CLOSING[last.text] ?? '';
	if (expected === culprit.text) return null;
	return {
		code: 'syntax_wrong_bracket',
		values: { bracket: culprit.text, expected, open: last.text, line: last.line }
	};
}

/** Named where it was opened: the end of the text says nothing about where it should have been closed. */
const missing = (token: Token): Fault => ({
	code: 'syntax_missing_bracket',
	values: { bracket: CLOSING[token.text] ?? '', open: token.text },
	place: { line: token.line, column: token.column }
});
