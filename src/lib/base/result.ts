/**
 * An expected failure as a value: `code` is stable and has a text in both languages
 * (`problem_<code>` in messages/), `field` names the input it concerns, `values` fill the text.
 */
export type Problem = {
	code: string;
	field?: string;
	values?: Record<string, string | number>;
};

/** What an operation that may fail in expected ways gives back. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** Wraps a value as success. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** Wraps a problem as failure. */
export const fail = (
	code: string,
	details: Omit<Problem, 'code'> = {}
): { ok: false; problem: Problem } => ({ ok: false, problem: { code, ...details } });
