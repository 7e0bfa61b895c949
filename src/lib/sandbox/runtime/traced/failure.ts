import { MAXIMUM_ASK_DETAIL, type AnswerError, type ReadyAsk } from '../../protocol';
import { placeIn } from '../place';

const TOO_DEEP = /Maximum call stack size exceeded|too much recursion/;
const UNDEFINED = /^(?:Can't find variable: (.+)|(.+) is not defined)$/;

/** Thrown where a promise is waited for in vain. */
export class NeverKept {}

/** An answer that says why there is none. */
export const failure = (
	kind: AnswerError['kind'],
	detail: string,
	line: number | null = null
): { error: AnswerError } => ({
	error: { kind, detail: detail.slice(0, MAXIMUM_ASK_DETAIL), line }
});

/** What it means that a question threw this; `suffix` as in `programSchema`. */
export function explainFailure(
	thrown: unknown,
	{ names }: ReadyAsk,
	suffix: string
): { error: AnswerError } {
	if (thrown instanceof NeverKept) return failure('too_long', 'Its promise is not kept.');
	const { name, message, stack } = wordsOf(thrown);
	const line = placeIn(stack)?.line ?? null;
	if (TOO_DEEP.test(message)) return failure('too_long', 'It calls itself without end.', line);
	const found = UNDEFINED.exec(message);
	const missing = found?.[1] ?? found?.[2] ?? '';
	if (name === 'ReferenceError' && names.includes(missing) && !(missing in window))
		return failure('missing', missing);
	const words = (name ? `${name}: ${message}` : message).replaceAll(suffix, '');
	return failure('threw', words, line);
}

function wordsOf(thrown: unknown): { name: string; message: string; stack: unknown } {
	try {
		if (!(thrown instanceof Error) && !(thrown instanceof DOMException))
			return { name: '', message: `${thrown as string}`, stack: null };
		const { name, message, stack } = thrown;
		return { name: `${name}`, message: `${message}`, stack };
	} catch {
		return { name: '', message: 'Something that cannot be shown.', stack: null };
	}
}
