import type { Program as Tree } from 'acorn';
import { MAXIMUM_CODE_LENGTH, type Program, type SketchProblem } from '../protocol';
import { findFindings } from './findings';
import type { Naming } from './naming';
import { piecesOf, type Piece } from './pieces';
import { placeOf, readText, reread, type Place } from './reread';
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
 * in the text before is not read again, and what is typed within a function not even looked for elsewhere. `suffix` is
 * kept where the text allows it.
 */
export class Transformer {
	#naming: Naming;
	#known = new Map<string, Piece[]>();
	/** The last text that could be read, statement by statement. */
	#last: { code: string; places: Place[]; pieces: Piece[][]; isStrict: boolean } | null = null;

	constructor(suffix = '') {
		this.#naming = namingBy(suffix);
	}

	/**
	 * See `programSchema`. Lines stay where they are; `shifts` tell how columns moved. Findings are looked for when
	 * asked, which can be after the program is on its way.
	 */
	transform(code: string): Transformed {
		if (code.length > MAXIMUM_CODE_LENGTH) return tooLong();
		this.#free(code);
		if (this.#reread(code))
			return {
				ok: true,
				value: this.#program(),
				findings: () => findFindings(readText(code).tree, code)
			};
		try {
			const { tree, source } = readText(code);
			this.#take(tree, source);
			return { ok: true, value: this.#program(), findings: () => findFindings(tree, code) };
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			return { ok: false, problems: [explainSyntaxError(error, code)] };
		}
	}

	/** Takes in an edit within one statement; false where the whole text must be read. */
	#reread(code: string): boolean {
		const last = this.#last;
		// Alone, a statement does not know that it is to be read strictly.
		const read = last && !last.isStrict ? reread(last.code, last.places, code) : null;
		if (!last || !read) return false;
		const { at, statement, source, places } = read;
		const pieces = [...last.pieces];
		pieces[at] = this.#known.get(source.code) ?? piecesOf(statement, source, this.#naming);
		// What was typed over is forgotten, or every key would leave its text behind.
		this.#known.delete(last.code.slice(last.places[at]?.start, last.places[at]?.end));
		this.#known.set(source.code, pieces[at]);
		this.#last = { ...last, code, places, pieces };
		return true;
	}

	#take(tree: Tree, source: Source): void {
		const before = this.#known;
		this.#known = new Map();
		const pieces = tree.body.map((statement) => {
			const text = source.code.slice(statement.start, statement.end);
			const known = before.get(text) ?? piecesOf(statement, source, this.#naming);
			this.#known.set(text, known);
			return known;
		});
		this.#last = {
			code: source.code,
			places: tree.body.map(placeOf),
			pieces,
			isStrict: isStrict(tree)
		};
	}

	/** The program that the last text is. */
	#program(): Program {
		const { places = [], pieces = [], isStrict = false } = this.#last ?? {};
		const placed = pieces.flatMap((some, at) => {
			const { line = 1, column = 0 } = places[at] ?? {};
			return some.map((piece) => ({ piece, line, column }));
		});
		return {
			units: toUnits(placed, isStrict, this.#naming),
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
		this.#last = null;
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
