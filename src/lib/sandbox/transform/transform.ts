import { parse, type Token } from 'acorn';
import { MAXIMUM_CODE_LENGTH, type Program, type SketchProblem } from '../protocol';
import { findFindings } from './findings';
import { P5_NAMES } from './p5-names';
import { findPieces } from './pieces';
import { read } from './reading';
import { renameIn } from './rename';
import { explainSyntaxError } from './syntax-problem';
import { isStrict, toUnits } from './units';

/** A program ready to run, with what can be said of its text without running it; or what keeps the text from being one. */
export type Transformed =
	| { ok: true; value: Program; findings: () => SketchProblem[] }
	| { ok: false; problems: SketchProblem[] };

/**
 * Makes a sketch's text ready to run and to be swapped piece by piece: see `programSchema`. Lines stay where they
 * are; `shifts` tell how columns moved. `suffix` is that of the program before, kept where the text allows it. Findings
 * are looked for when asked, which can be after the program is on its way.
 */
export function transform(code: string, suffix = ''): Transformed {
	if (code.length > MAXIMUM_CODE_LENGTH) return tooLong();
	try {
		const tokens: Token[] = [];
		const tree = parse(code, {
			ecmaVersion: 'latest',
			sourceType: 'script',
			locations: true,
			onToken: tokens
		});
		return {
			ok: true,
			value: toProgram(code, tree, tokens, freeSuffix(code, suffix)),
			findings: () => findFindings(tree, code)
		};
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return { ok: false, problems: [explainSyntaxError(error, code)] };
	}
}

function toProgram(
	code: string,
	tree: ReturnType<typeof parse>,
	tokens: Token[],
	suffix: string
): Program {
	const taken = new Set<string>();
	const actual = (name: string) => {
		if (!isTaken(name)) return name;
		taken.add(name);
		return name + suffix;
	};
	const reading = read(tree);
	const pieces = findPieces(tree, reading.assigned, actual);
	for (const name of pieces.flatMap(({ names }) => names)) actual(name);
	const ownNames = new Set(pieces.flatMap(({ ownName }) => (ownName === null ? [] : [ownName])));
	const guard = `guard${suffix}`;
	const units = toUnits(pieces, {
		code,
		tokens,
		guarded: reading.guarded,
		guard,
		prefix: isStrict(tree) ? "'use strict';" : '',
		isTaken,
		actual,
		edits: renameIn(reading, taken, suffix, ownNames)
	});
	const usesTone = reading.variables.some(({ name }) => name === 'Tone');
	return { units, guard, suffix, usesTone };
}

/** Whether the browser, p5 or Tone knows this name already; another page's browser is as good a judge as the frame's own. */
const isTaken = (name: string): boolean =>
	P5_NAMES.has(name) || name === 'p5' || name === 'Tone' || name in globalThis;

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

/** An ending the text does not contain, so that the sketch can neither use nor shadow a name made with it by accident. */
function freeSuffix(code: string, wanted: string): string {
	let suffix = wanted;
	while (suffix === '' || code.includes(suffix)) {
		const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
		suffix = `_${number.toString(36)}`;
	}
	return suffix;
}
