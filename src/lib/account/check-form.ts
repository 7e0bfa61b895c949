import * as v from 'valibot';
import type { Problem } from '$lib/base';

/** The texts of a form by field, as they were written; passwords are left out. */
export type FormValues = Record<string, string>;

type Checked<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

const isSecret = (field: string): boolean => field === 'password';

/** A form's texts by field, passwords left out: what may be sent back to be shown again. */
export function shownValues(form: FormData): FormValues {
	const values: FormValues = {};
	for (const [field, value] of form)
		if (typeof value === 'string' && !isSecret(field)) values[field] = value.slice(0, 2000);
	return values;
}

/** Adds to a field's problem what its text may name: the value, unless it is secret, and its length. */
export function withValue(problem: Problem, form: FormData): Problem {
	const field = problem.field;
	const value = field === undefined ? null : form.get(field);
	if (field === undefined || typeof value !== 'string') return problem;
	const length = isSecret(field) ? new TextEncoder().encode(value).length : value.trim().length;
	const values: NonNullable<Problem['values']> = { ...problem.values, length };
	if (!isSecret(field)) values.value = value.trim().slice(0, 60);
	return { ...problem, values };
}

/** Checks a form by a schema whose messages are problem codes; at most one problem a field, in the form's order. */
export function checkForm<Value>(
	schema: v.GenericSchema<unknown, Value>,
	form: FormData
): Checked<Value> {
	const parsed = v.safeParse(schema, Object.fromEntries(form));
	if (parsed.success) return { ok: true, value: parsed.output };
	const problems = new Map<string, Problem>();
	for (const issue of parsed.issues) {
		const field = v.getDotPath(issue) ?? '';
		if (problems.has(field)) continue;
		const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
		const isMissing = issue.type === 'strict_object' && !isUnknown;
		if (isUnknown) problems.set(field, { code: 'field_unknown', values: { field } });
		else
			problems.set(
				field,
				withValue({ code: isMissing ? `${field}_required` : issue.message, field }, form)
			);
	}
	return { ok: false, problems: [...problems.values()] };
}
