import { parse, type Expression } from 'acorn';
import type { Program, ReadyAsk } from '../protocol';
import { applyEdits } from './edits';
import { addGuards } from './guards';
import { read } from './reading';
import { referencesIn } from './references';
import { renamesIn } from './rename';

/** A question ready for the frame, or what keeps its text from being one expression; its line counts from 1. */
export type TransformedAsk =
	| { ok: true; value: Pick<ReadyAsk, 'code' | 'names'> }
	| { ok: false; detail: string; line: number };

/**
 * Makes a question's expression a function of `trace` for the frame that runs `program`, with the same guard and
 * with the sketch's names where the frame knows them under others. Lines stay where they are.
 */
export function transformAsk(
	code: string,
	{ units, guard, suffix }: Pick<Program, 'units' | 'guard' | 'suffix'>
): TransformedAsk {
	// The line break ends a comment that the expression may end with.
	const text = `(function(trace){'use strict';return (${code}\n)})`;
	try {
		const tree = expressionIn(text);
		if (!tree) return { ok: false, detail: 'This is more than one expression.', line: 1 };
		const renamed = new Set(
			units
				.flatMap(({ names }) => names)
				.filter((name) => name.endsWith(suffix) && name !== `trace${suffix}`)
				.map((name) => name.slice(0, -suffix.length))
		);
		const { now, later } = referencesIn(tree);
		const reading = read(tree);
		const edits = [
			...renamesIn(reading, suffix, null).flatMap(({ name, edit }) =>
				renamed.has(name) ? [edit] : []
			),
			...addGuards(reading.guarded, guard, 1)
		];
		const ready = applyEdits(text, edits).code;
		return { ok: true, value: { code: ready, names: [...new Set([...now, ...later])] } };
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const { loc } = error as SyntaxError & { loc: { line: number } };
		const lines = code.split(/\r\n?|[\n\u2028\u2029]/).length;
		return {
			ok: false,
			detail: error.message.replace(/ \(\d+:\d+\)$/, ''),
			line: Math.min(loc.line, lines)
		};
	}
}

/** What the function returns; null when the brackets around it belong to something else. */
function expressionIn(text: string): Expression | null {
	const { body } = parse(text, {
		ecmaVersion: 'latest',
		sourceType: 'script',
		locations: true,
		preserveParens: true
	});
	const [only, ...others] = body;
	const whole = only?.type === 'ExpressionStatement' ? only.expression : null;
	const made = whole?.type === 'ParenthesizedExpression' ? whole.expression : null;
	if (others.length > 0 || made?.type !== 'FunctionExpression') return null;
	const [, given, ...more] = made.body.body;
	const inside = given?.type === 'ReturnStatement' ? given.argument : null;
	return more.length === 0 && inside?.type === 'ParenthesizedExpression' ? inside.expression : null;
}
