import { parse } from 'acorn';
import MagicString from 'magic-string';
import { MAXIMUM_CODE_LENGTH, type Program, type SketchProblem } from '../protocol';
import { findBindings, makeSettable } from './bindings';
import { addGuards } from './guards';
import { listShifts } from './shifts';
import { explainSyntaxError } from './syntax-problem';
import { usesTone } from './uses-tone';

/** A program ready to run, or what keeps the text from being one. */
export type Transformed = { ok: true; value: Program } | { ok: false; problems: SketchProblem[] };

/**
 * Makes a sketch's text ready to run: guards in every loop and function, top-level names open to new
 * values from outside. Lines stay where they are; `shifts` tells how columns moved.
 */
export function transform(code: string): Transformed {
	if (code.length > MAXIMUM_CODE_LENGTH) return tooLong();
	try {
		const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'script', locations: true });
		const text = new MagicString(code);
		const guard = freeName(code);
		const bindings = findBindings(tree);
		const inserts = [...addGuards(tree, guard), ...makeSettable(tree, bindings, guard, text)];
		for (const insert of inserts) {
			if (insert.opens) text.appendRight(insert.at, insert.text);
			else text.appendLeft(insert.at, insert.text);
		}
		return {
			ok: true,
			value: {
				code: text.toString(),
				guard,
				bindings: bindings.map((binding) => binding.name),
				usesTone: usesTone(tree),
				shifts: listShifts(code, inserts)
			}
		};
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return { ok: false, problems: [explainSyntaxError(error, code)] };
	}
}

function tooLong(): Transformed {
	const problem: SketchProblem = {
		code: 'code_too_long',
		severity: 'error',
		detail: '',
		values: { maximum: MAXIMUM_CODE_LENGTH },
		line: null,
		column: null
	};
	return { ok: false, problems: [problem] };
}

/** A name the text does not contain, so that the sketch can neither use nor shadow it by accident. */
function freeName(code: string): string {
	for (;;) {
		const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
		const name = `guard_${number.toString(36)}`;
		if (!code.includes(name)) return name;
	}
}
