import { parse, type Program as Tree, type Token } from 'acorn';
import { MAXIMUM_CODE_LENGTH, type Program, type SketchProblem } from '../protocol';
import { findFindings } from './findings';
import type { Naming } from './naming';
import { piecesOf, type Piece } from './pieces';
import type { Source } from './source';
import { explainSyntaxError } from './syntax-problem';
import { toUnits } from './units';

/** A program ready to run, with what can be said of its text without running it; or what keeps the text from being one. */
export type Transformed =
	| { ok: true; value: Program; findings: () => SketchProblem[] }
	| { ok: false; problems: SketchProblem[] };

/** Makes one text ready to run: see `Transformer`. */
export const transform = (code: string, suffix = ''): Transformed =>
	new Transformer(suffix).transform(code);

/**
 * Makes the texts of a sketch ready to run and to be swapped piece by piece, one after another: a statement that was
 * in the text before is not read again. `suffix` is kept where the text allows it.
 */
export class Transformer {
	#naming: Naming;
	#known = new Map<string, Piece[]>();

	constructor(suffix = '') {
		this.#naming = namingBy(suffix);
	}

	/**
	 * See `programSchema`. Lines stay where they are; `shifts` tell how columns moved. Findings are looked for when
	 * asked, which can be after the program is on its way.
	 */
	transform(code: string): Transformed {
		if (code.length > MAXIMUM_CODE_LENGTH) return tooLong();
		try {
			const tokens: Token[] = [];
			const tree = parse(code, {
				ecmaVersion: 'latest',
				sourceType: 'script',
				locations: true,
				onToken: tokens
			});
			const value = this.#toProgram(tree, { code, tokens });
			return { ok: true, value, findings: () => findFindings(tree, code) };
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			return { ok: false, problems: [explainSyntaxError(error, code)] };
		}
	}

	#toProgram(tree: Tree, source: Source): Program {
		this.#free(source.code);
		const before = this.#known;
		this.#known = new Map();
		const placed = tree.body.flatMap((statement) => {
			const { line, column } = statement.loc?.start ?? { line: 1, column: 0 };
			const text = source.code.slice(statement.start, statement.end);
			const pieces = before.get(text) ?? piecesOf(statement, source, this.#naming);
			this.#known.set(text, pieces);
			return pieces.map((piece) => ({ piece, line, column }));
		});
		return {
			units: toUnits(placed, isStrict(tree), this.#naming),
			...this.#naming,
			usesTone: placed.some(({ piece }) => piece.usesTone)
		};
	}

	/** Takes another suffix where the text contains this one, so that no name made with it is the sketch's by accident. */
	#free(code: string): void {
		let { suffix } = this.#naming;
		if (suffix !== '' && !code.includes(suffix)) return;
		while (suffix === '' || code.includes(suffix)) {
			const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
			suffix = `_${number.toString(36)}`;
		}
		this.#naming = namingBy(suffix);
		this.#known.clear();
	}
}

const namingBy = (suffix: string): Naming => ({ guard: `guard${suffix}`, suffix });

/** Whether the text begins with `'use strict'`. */
const isStrict = (tree: Tree): boolean =>
	tree.body.some((statement) => 'directive' in statement && statement.directive === 'use strict');

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
