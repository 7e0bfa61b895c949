import type { SketchProblem } from '../protocol';
import { ENGINE_WORDS } from './explain/engine-words';
import { explainUndefined, type Known, type Source } from './explain/undefined-name';
import { explainWrongCall } from './explain/wrong-call';
import { callIn, type SketchCall } from './place';
import { PlainError } from './plain-error';

const LONGEST_DETAIL = 2000;
const LONGEST_VALUE = 200;

/**
 * What a thrown value means, in a code that has words in both languages; without its place. `source` gives the sketch's
 * program, whose names may be what was meant.
 */
export function explainError(
	thrown: unknown,
	isP5Name: (name: string) => boolean,
	p5Started: boolean,
	source: () => Source = () => ({ text: '', suffix: '' })
): Pick<SketchProblem, 'code' | 'severity' | 'detail' | 'values'> {
	const { name, message } = wordsOf(thrown);
	const detail = (name ? `${name}: ${message}` : message).slice(0, LONGEST_DETAIL);
	const { code, values } =
		thrown instanceof PlainError
			? thrown
			: inCall(
					thrown,
					message,
					explainWords(name, message, () => ({ isP5Name, p5Started, source: source() }))
				);
	return { code, severity: 'error', detail, values: bounded(values) };
}

type Explained = Pick<SketchProblem, 'code' | 'values'>;

/** How engines begin what they have to say of a value. */
const ENGINE = /^(?:Cannot |can't |Failed to |\w+\.\w+: Argument |Argument \d)/;

/** What is missing before a call, by the call and p5's own words. */
const BEFORE_CALLS: [call: RegExp, words: RegExp, code: string][] = [
	[/^(?:vertex|bezierVertex|splineVertex)$/, /\bkind\b/, 'shape_not_begun'],
	[/^updatePixels$/, /ImageData/, 'pixels_not_loaded']
];

/** What p5 or Tone stumbles over within, in shortened names of its own, is told by the name the sketch called. */
function inCall(thrown: unknown, message: string, explained: Explained): Explained {
	const call = thrown instanceof TypeError ? callIn(thrown.stack) : null;
	if (explained.code === 'needs_new') return namedClass(explained, call);
	if (!call) return explained;
	// What a library has words of its own for it knew would come.
	if (call.thrower !== 'library' || (explained.code === 'runtime_error' && !ENGINE.test(message)))
		return explained;
	const { name } = call;
	if (explained.code === 'needs_webgl') return { ...explained, values: { name } };
	const before = BEFORE_CALLS.find(([call, words]) => call.test(name) && words.test(message));
	return { code: before?.[2] ?? 'call_failed', values: { name } };
}

/** A class is told by what the sketch called it; where the engine does not name it, only by a name that classes have. */
function namedClass(explained: Explained, call: SketchCall | null): Explained {
	const isNamed = explained.values.name !== '';
	if (call?.thrower === 'sketch' && (isNamed || /^[A-Z]/.test(call.name)))
		return { ...explained, values: { name: call.path } };
	return isNamed ? explained : { code: 'runtime_error', values: {} };
}

function explainWords(name: string, message: string, known: () => Known): Explained {
	for (const [pattern, code, keys = []] of ENGINE_WORDS) {
		const found = pattern.exec(message);
		if (!found) continue;
		const groups = found.slice(1).filter((group) => group !== undefined);
		const values = Object.fromEntries(keys.map((key, index) => [key, groups[index] ?? '']));
		if (code === 'not_defined') return explainUndefined(values.name ?? '', known());
		if (code === 'not_a_function' || code === 'not_a_constructor')
			return explainWrongCall(code, values.name ?? '', known());
		return { code, values };
	}
	if (message === 'undefined' && name === '') return { code: 'rejected', values: {} };
	return name === '' ? { code: 'thrown', values: {} } : { code: 'runtime_error', values: {} };
}

const bounded = (values: SketchProblem['values']): SketchProblem['values'] =>
	Object.fromEntries(
		Object.entries(values).map(([key, value]) => [
			key,
			typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : value
		])
	);

function wordsOf(thrown: unknown): { name: string; message: string } {
	try {
		if (thrown instanceof Error || thrown instanceof DOMException)
			return { name: String(thrown.name), message: String(thrown.message) };
		// What a file's element says when it could not load is an event without words.
		if (thrown instanceof Event) return { name: 'Event', message: 'Load failed' };
		return { name: '', message: String(thrown) };
	} catch {
		// A thrown object may refuse to be read; that is no reason to fall silent.
		return { name: '', message: 'An object that cannot be shown was thrown.' };
	}
}
