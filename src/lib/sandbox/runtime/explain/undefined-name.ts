import { GONE_FROM_P5, P5_SOUND, type SketchProblem } from '../../protocol';
import { declaredNames, nameMeant } from './names';

/** The program an error comes from; `suffix` as in `programSchema`. */
export type Source = { text: string; suffix: string };

/** What is known where a name was asked for that nothing has. */
export type Known = { isP5Name: (name: string) => boolean; p5Started: boolean; source: Source };

/** Why nothing has this name, and what to write instead. */
export function explainUndefined(
	name: string,
	{ isP5Name, p5Started, source }: Known
): Pick<SketchProblem, 'code' | 'values'> {
	const known = lookUp(GONE_FROM_P5, name);
	if (known) return { code: 'p5_gone', values: { name, instead: known } };
	const sound = lookUp(P5_SOUND, name);
	if (sound) return { code: 'p5_sound', values: { name, instead: sound } };
	if (isP5Name(name) && !p5Started) return { code: 'p5_before_setup', values: { name } };
	const own = declaredNames(source.text);
	if (own.has(name)) return { code: 'not_defined_here', values: { name } };
	const meant = nameMeant(name, own);
	return meant
		? { code: 'not_defined_similar', values: { name, meant } }
		: { code: 'not_defined', values: { name } };
}

/** What a table of names says of this one. */
export const lookUp = (table: Record<string, string>, name: string): string | null =>
	Object.hasOwn(table, name) ? (table[name] ?? null) : null;
