import { closest } from '$lib/base';
import type { SketchProblem } from '../protocol';
import type { Token } from './tokens';

/** Words that begin statements or stand before values: misspelt they are names, and the parser stumbles on what follows. */
const STARTS = 'function let const class return async await new case switch while for if'.split(
	' '
);
const BEFORE_BRACKETS = 'if while for switch catch'.split(' ');
const BEFORE_BLOCKS = 'else try finally do'.split(' ');

/** What other languages write where JavaScript has another word. */
const OTHERS: Record<string, string> = {
	...Object.fromEntries(
		'int float double long short byte char bool boolean string String number auto'
			.split(' ')
			.map((name) => [name, 'let'])
	),
	...Object.fromEntries('void def fun func fn sub'.split(' ').map((name) => [name, 'function'])),
	elseif: 'else if',
	elsif: 'else if',
	elif: 'else if',
	foreach: 'for',
	unless: 'if (!…)',
	until: 'while (!…)'
};

type Slip = Pick<SketchProblem, 'code' | 'values'> & { at?: Token };

/**
 * The slip that made the parser stumble on `culprit`, told by the tokens before it; null when none is known. `at`:
 * where it is, if not at the culprit.
 */
export function findSlip(before: Token[], culprit: Token): Slip | null {
	const previous = before.at(-1);
	const last = before.at(-2)?.text ?? '';
	if (culprit.text === 'else' && previous?.text !== ')')
		return { code: 'syntax_else_without_if', values: {} };
	if (!previous) return null;
	const name = previous.text;
	if (name === 'await' && culprit.startsValue)
		return { code: 'syntax_await_outside_async', values: {}, at: previous };
	if (/^(?:if|while|for|switch)$/.test(name) && culprit.text !== '(')
		return { code: 'syntax_condition_without_brackets', values: { name } };
	if (last === 'function' && previous.isName && culprit.text === '{')
		return { code: 'syntax_function_without_brackets', values: { name } };
	if (/^(?:let|const|var)$/.test(last) && previous.isName) {
		if (/^===?$/.test(culprit.text))
			return { code: 'syntax_compared_not_given', values: { token: culprit.text } };
		if (last === 'const' && (culprit.text === ';' || culprit.line > previous.line))
			return { code: 'syntax_const_without_value', values: { name }, at: previous };
	}
	return wordFor(before, culprit);
}

/** A word misspelt, or of another language, or a function called as in one. */
function wordFor(before: Token[], culprit: Token): Slip | null {
	const previous = before.at(-1);
	if (!previous) return null;
	if (culprit.text === '{' && previous.text === ')') {
		const index = beforeBrackets(before);
		return (
			other(before[index - 1]) ?? other(before[index]) ?? misspelt(before[index], BEFORE_BRACKETS)
		);
	}
	if (!previous.isName || culprit.line !== previous.line) return null;
	if (culprit.text === '{') return misspelt(previous, BEFORE_BLOCKS);
	if (!culprit.startsValue) return null;
	const word = misspelt(previous, STARTS) ?? (culprit.isName ? other(previous) : null);
	if (word) return word;
	const behind = before.at(-2);
	const begins = !behind || ';{}'.includes(behind.text) || behind.line < previous.line;
	return begins && !culprit.isName
		? { code: 'syntax_call_without_brackets', values: { name: previous.text } }
		: null;
}

const other = (token: Token | undefined): Slip | null => {
	const meant = token && Object.hasOwn(OTHERS, token.text) ? OTHERS[token.text] : undefined;
	return token && meant
		? { code: 'syntax_other_language', values: { name: token.text, meant }, at: token }
		: null;
};

function misspelt(token: Token | undefined, words: string[]): Slip | null {
	const meant = token?.isName ? closest(token.text, words) : null;
	return token && meant
		? { code: 'syntax_misspelt_word', values: { name: token.text, meant }, at: token }
		: null;
}

/** Where what stands before the brackets that the last token closes is among the tokens; -1 when nothing does. */
function beforeBrackets(tokens: Token[]): number {
	let depth = 0;
	for (let index = tokens.length - 1; index >= 0; index--) {
		const text = tokens[index]?.text;
		if (text === ')') depth++;
		else if (text === '(' && --depth === 0) return index - 1;
	}
	return -1;
}

/** Whether what follows these tokens is an item of a list: in round or square brackets, or in an object. */
export function isInList(tokens: Token[]): boolean {
	const open: { text: string; before: string }[] = [];
	for (const [index, { text }] of tokens.entries())
		if ('([{'.includes(text)) open.push({ text, before: tokens[index - 1]?.text ?? '' });
		else if (')]}'.includes(text)) open.pop();
	const last = open.at(-1);
	if (last?.text === '{') return /^(?:[=(,:[?]|return)$/.test(last.before);
	return last !== undefined;
}

/** Whether these tokens end in the head of a `for` that has no semicolon yet. */
export function isInForHead(tokens: Token[]): boolean {
	const head = tokens.findLastIndex(({ text }) => text === 'for');
	if (head < 0 || tokens[head + 1]?.text !== '(') return false;
	return tokens.slice(head + 2).every(({ text }) => !'();{}'.includes(text));
}
