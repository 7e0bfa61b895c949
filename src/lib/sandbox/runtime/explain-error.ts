import type { SketchProblem } from '../protocol';

/** Where an error's words differ between engines, each engine's; the group gives the value named. */
const PATTERNS: [RegExp, string, string][] = [
	[/^(?:Can't find variable: (\S+)|(\S+) is not defined)/, 'not_defined', 'name'],
	[
		/^Cannot access '(.+?)' before init|^can't access lexical declaration '(.+?)'|^Cannot access uninit/,
		'used_too_early',
		'name'
	],
	[
		/^Cannot (?:read|set) properties of (?:undefined|null) \((?:reading|setting) '(.+?)'\)/,
		'nothing_there',
		'name'
	],
	[
		/^can't access property "(.+?)"|^(?:undefined|null) is not an object \(evaluating '(.+?)'\)/,
		'nothing_there',
		'name'
	],
	[/^(.+?) is not a function/, 'not_a_function', 'name'],
	[/^(.+?) is not a constructor/, 'not_a_constructor', 'name'],
	[/^(.+?) is not iterable/, 'not_iterable', 'name'],
	[
		/^Assignment to constant|^invalid assignment to const|^Attempted to assign to readonly/,
		'constant_assigned',
		''
	],
	[/^Maximum call stack|^too much recursion/, 'too_deep', ''],
	[/^Invalid array length/, 'list_too_long', '']
];

/** What a thrown value means, in a code that has words in both languages; without its place. */
export function explainError(
	thrown: unknown,
	isP5Name: (name: string) => boolean,
	p5Started: boolean
): Pick<SketchProblem, 'code' | 'severity' | 'detail' | 'values'> {
	const { name, message } = wordsOf(thrown);
	const detail = (name ? `${name}: ${message}` : message).slice(0, 2000);
	for (const [pattern, code, key] of PATTERNS) {
		const found = pattern.exec(message);
		if (!found) continue;
		const value = found.slice(1).find(Boolean)?.slice(0, 200) ?? '';
		if (code === 'not_defined' && !p5Started && isP5Name(value))
			return { code: 'p5_before_setup', severity: 'error', detail, values: { name: value } };
		return { code, severity: 'error', detail, values: key ? { [key]: value } : {} };
	}
	return { code: 'runtime_error', severity: 'error', detail, values: {} };
}

function wordsOf(thrown: unknown): { name: string; message: string } {
	try {
		if (thrown instanceof Error)
			return { name: String(thrown.name), message: String(thrown.message) };
		return { name: '', message: String(thrown) };
	} catch {
		// A thrown object may refuse to be read; that is no reason to fall silent.
		return { name: '', message: 'An object that cannot be shown was thrown.' };
	}
}
