import { parse } from 'acorn';
import * as v from 'valibot';

/** The longest expression, in characters. */
export const MAXIMUM_EXPRESSION = 2000;
/** The longest helpers: with the longest expression after them they are what a sketch can be asked. */
export const MAXIMUM_HELPERS = 1900;

/** A parser's complaint about a text, with the line (from 1) in it; throws what is none. */
function wordsOf(error: unknown, text: string): string {
	if (!(error instanceof SyntaxError)) throw error;
	const { loc } = error as SyntaxError & { loc?: { line: number } };
	const line = Math.min(loc?.line ?? 1, text.split('\n').length);
	return `line ${line}: ${error.message.replace(/ \(\d+:\d+\)$/, '')}`;
}

/** Why a text is not one JavaScript expression, with the line (from 1) in it; null when it is one. */
export function expressionError(text: string): string | null {
	// The line break ends a comment that the text may end with.
	const whole = `(${text}\n)`;
	try {
		const { body } = parse(whole, {
			ecmaVersion: 'latest',
			sourceType: 'script',
			preserveParens: true
		});
		const [only] = body;
		const isOne =
			body.length === 1 &&
			only?.type === 'ExpressionStatement' &&
			only.expression.type === 'ParenthesizedExpression' &&
			only.expression.end === whole.length;
		return isOne ? null : 'it is more than one expression';
	} catch (error) {
		return wordsOf(error, text);
	}
}

/** Why a text is not JavaScript statements, with the line (from 1) in it; null when it is. */
export function statementsError(text: string): string | null {
	try {
		parse(text, { ecmaVersion: 'latest', sourceType: 'script' });
		return null;
	} catch (error) {
		return wordsOf(error, text);
	}
}

/** Declarations that all `assert`s of a lesson have before them. */
export const helpersSchema = v.pipe(
	v.string(),
	v.trim(),
	v.nonEmpty('is empty'),
	v.maxLength(MAXIMUM_HELPERS, `is longer than ${MAXIMUM_HELPERS} characters: help with less`),
	v.check(
		(text) => statementsError(text) === null,
		({ input }) => `is not JavaScript: ${statementsError(input)}`
	)
);

/** One JavaScript expression, evaluated in the sandbox when the sketch has run. */
export const expressionSchema = v.pipe(
	v.string(),
	v.trim(),
	v.nonEmpty('is empty'),
	v.maxLength(MAXIMUM_EXPRESSION, `is longer than ${MAXIMUM_EXPRESSION} characters: ask for less`),
	v.check(
		(text) => expressionError(text) === null,
		({ input }) => `is not one JavaScript expression: ${expressionError(input)}`
	)
);
