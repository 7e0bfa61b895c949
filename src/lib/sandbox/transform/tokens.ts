import { tokenizer, type TokenType } from 'acorn';

/** One token: its text (at most 40 characters), offsets, and place (line from 1, column from 0). */
export type Token = {
	text: string;
	start: number;
	end: number;
	line: number;
	column: number;
	/** It is a name, not a word of the language. */
	isName: boolean;
	/** A value may begin or end with it. */
	startsValue: boolean;
	endsValue: boolean;
};

const VALUE_LABELS = new Set(['name', 'num', 'string', 'regexp', 'true', 'false', 'null', 'this']);

/** The tokens of a text up to and with the first that begins at or after `until`; fewer where the text breaks off. */
export function tokensUntil(code: string, until: number): Token[] {
	const tokens: Token[] = [];
	try {
		for (const { type, start, end, loc } of tokenizer(code, {
			ecmaVersion: 'latest',
			locations: true
		})) {
			tokens.push({
				text: code.slice(start, Math.min(end, start + 40)),
				start,
				end,
				line: loc?.start.line ?? 1,
				column: loc?.start.column ?? 0,
				isName: type.label === 'name',
				startsValue: startsValue(type),
				endsValue: VALUE_LABELS.has(type.label) || type.label === ')' || type.label === ']'
			});
			if (start >= until) break;
		}
	} catch (error) {
		// The tokenizer stops at the same fault as the parser; what came before is what is asked for.
		if (!(error instanceof SyntaxError)) throw error;
	}
	return tokens;
}

const startsValue = (type: TokenType): boolean => VALUE_LABELS.has(type.label);
