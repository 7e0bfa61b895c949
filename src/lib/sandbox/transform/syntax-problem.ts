import type { SketchProblem } from '../protocol';
import { findBracketFault } from './brackets';
import { findSlip, isInForHead, isInList } from './syntax-slips';
import { tokensUntil } from './tokens';

type Place = { line: number; column: number };
type Values = SketchProblem['values'];

/** The parser's words for faults that explain themselves, and the code each gets. */
const KNOWN: [RegExp, string, string[]][] = [
	[/^Unterminated string constant/, 'syntax_unclosed_string', []],
	[/^Unterminated template/, 'syntax_unclosed_template', []],
	[/^Unterminated comment/, 'syntax_unclosed_comment', []],
	[/^Unterminated regular expression/, 'syntax_unclosed_pattern', []],
	[/^Invalid regular expression/, 'syntax_bad_pattern', []],
	[/^Identifier '(.+)' has already been declared/, 'syntax_declared_twice', ['name']],
	[/^(?:The keyword|Unexpected keyword) '(.+?)'/, 'syntax_reserved_word', ['name']],
	[/^Identifier directly after number/, 'syntax_name_starts_with_digit', []],
	[/^(?:Invalid number|Expected number)/, 'syntax_bad_number', []],
	[/^Unexpected character '([\u2018-\u201f\u00b4])'/, 'syntax_curly_quotes', ['character']],
	[/^Unexpected character '(.+)'/, 'syntax_unexpected_character', ['character']],
	[/^(?:Assigning to rvalue|Invalid left-hand side)/, 'syntax_assigned_to_value', []],
	[/^(?:Cannot use keyword 'await'|Cannot use 'await')/, 'syntax_await_outside_async', []],
	[/^'(return|new\.target|super)' (?:outside|keyword)/, 'syntax_outside_function', ['word']],
	[/^Missing catch or finally/, 'syntax_try_without_catch', []],
	[/^(let) is disallowed/, 'syntax_reserved_word', ['name']],
	[/^Unsyntactic (break|continue)/, 'syntax_outside_loop', ['word']],
	[/^'import' and 'export' may/, 'syntax_import', []],
	[/^Cannot use 'import/, 'syntax_import', []]
];

/** Says at which place of the text the parser gave up, and why, in a code that has words in both languages. */
export function explainSyntaxError(error: SyntaxError, code: string): SketchProblem {
	const { loc, pos } = error as SyntaxError & { loc: Place; pos: number };
	const detail = error.message.replace(/ \(\d+:\d+\)$/, '').slice(0, 2000);
	const at = (name: string, values: Values = {}, place: Place = loc): SketchProblem => ({
		code: name,
		severity: 'error',
		detail,
		values,
		line: place.line,
		column: place.column + 1
	});
	for (const [pattern, name, keys] of KNOWN) {
		const found = pattern.exec(detail);
		if (!found) continue;
		// Commas where a loop's head has semicolons make its test a second declaration.
		if (
			name === 'syntax_declared_twice' &&
			isInForHead(tokensUntil(code, pos).filter(({ end }) => end <= pos))
		)
			return at('syntax_for_semicolons');
		return at(name, Object.fromEntries(keys.map((key, n) => [key, found[n + 1] ?? ''])));
	}
	if (!detail.startsWith('Unexpected token')) return at('syntax_other');
	const tokens = tokensUntil(code, pos);
	const culprit = tokens.find((token) => token.start >= pos);
	const fault = findBracketFault(tokens, culprit);
	if (fault) return at(fault.code, fault.values, fault.place ?? loc);
	if (!culprit) return at('syntax_unfinished');
	const before = tokens.filter((token) => token.end <= pos);
	const slip = findSlip(before, culprit);
	if (slip) {
		const { line, column } = slip.at ?? culprit;
		return at(slip.code, slip.values, { line, column });
	}
	const previous = before.at(-1);
	const inList = isInList(before);
	if (culprit.text === ';' && inList) return at('syntax_semicolon_inside');
	if (previous?.endsValue && culprit.startsValue) {
		if (inList) return at('syntax_missing_comma', { token: culprit.text });
		if (previous.line === culprit.line)
			return at('syntax_missing_between', { before: previous.text, token: culprit.text });
	}
	return at('syntax_unexpected', { token: culprit.text });
}
