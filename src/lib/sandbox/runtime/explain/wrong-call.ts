import { GONE_FROM_P5, P5_SOUND, type SketchProblem } from '../../protocol';
import { p5Class } from '../p5';
import { propertyMeant } from './names';
import { lookUp, type Known } from './undefined-name';

type Explained = Pick<SketchProblem, 'code' | 'values'>;

/** Why something that was called, or made with `new`, cannot be; `code` is what to say when nothing more is known. */
export function explainWrongCall(code: string, name: string, known: Known): Explained {
	const sound = lookUp(P5_SOUND, name);
	if (sound) return { code: 'p5_sound', values: { name, instead: sound } };
	const gone = goneFromObject(name);
	if (gone) return { code: 'p5_gone', values: { name, instead: gone } };
	// The value of the line before, which a bracket at the start of the next one seems to call.
	if (/^(?:\d|["'`]|\(intermediate value\))|\(\.\.\.\)$/.test(name) && !/\.[\w$]+$/.test(name))
		return { code: 'semicolon_missing', values: {} };
	if (/^[\w$]+$/.test(name)) return explainName(code, name, known);
	const meant = propertyMeant(name, known.source.text);
	return meant ? { code: `${code}_similar`, values: { name, meant } } : { code, values: { name } };
}

/** What to write for a function of p5 1 called on a graphics or another p5: only what p5 2 draws in another way. */
function goneFromObject(name: string): string | null {
	const [, object = '', method = ''] = /^(.+)\.([\w$]+)$/.exec(name) ?? [];
	const instead = lookUp(GONE_FROM_P5, method);
	if (!instead || object === 'this' || !/^\w+\(/.test(instead)) return null;
	return /^[\w$.]+$/.test(object) ? instead.replace(/(^|; )(?=\w)/g, `$1${object}.`) : instead;
}

function explainName(code: string, name: string, { isP5Name, source }: Known): Explained {
	const isOwn = source.suffix !== '' && name.endsWith(source.suffix);
	const plain = isOwn ? name.slice(0, -source.suffix.length) : name;
	if (!isP5Name(plain)) return { code, values: { name: plain } };
	return isOwn || isP5Function(plain)
		? { code: 'p5_name_taken', values: { name: plain } }
		: { code: 'p5_variable_called', values: { name: plain } };
}

/** Asked without running what p5 keeps its values up by. */
function isP5Function(name: string): boolean {
	const found = Object.getOwnPropertyDescriptor(p5Class().prototype, name);
	return typeof found?.value === 'function';
}
