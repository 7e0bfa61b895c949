import { ClientResponseError } from 'pocketbase';
import type { Problem } from '$lib/base';

type FieldErrors = Record<string, { code?: string }>;

/** What PocketBase's own validation codes are called here. */
const FIELD_CODES: Record<string, string> = {
	validation_not_unique: 'taken',
	validation_required: 'required',
	validation_length_too_long: 'too_long',
	validation_max_text_constraint: 'too_long',
	validation_length_too_short: 'too_short',
	validation_min_text_constraint: 'too_short',
	validation_invalid_mime_type: 'wrong_type',
	validation_file_size_limit: 'too_large'
};

const ANSWER_CODES: Record<number, string> = {
	401: 'sign_in_needed',
	403: 'not_allowed',
	413: 'request_too_large',
	429: 'too_many_requests'
};

/**
 * Turns what a PocketBase call threw into problems, one for each field it names, at least one; anything that is
 * not PocketBase's answer is thrown on.
 */
export function toProblems(error: unknown): [Problem, ...Problem[]] {
	if (!(error instanceof ClientResponseError)) throw error;
	if (error.status === 0 || error.status >= 500) return [{ code: 'service_down' }];
	const code = ANSWER_CODES[error.status];
	if (code) return [{ code }];
	const data = (error.response?.data ?? {}) as FieldErrors;
	const [first, ...others] = Object.entries(data).map(([field, detail]) => ({
		code: `${field}_${FIELD_CODES[detail?.code ?? ''] ?? 'invalid'}`,
		field
	}));
	if (first) return [first, ...others];
	return [{ code: error.status === 404 ? 'not_found' : 'refused' }];
}

/** The first of `toProblems`. */
export const toProblem = (error: unknown): Problem => toProblems(error)[0];

/** The HTTP status an answer with this problem carries. */
export function statusOf(problem: Problem): number {
	const statuses: Record<string, number> = {
		service_down: 503,
		too_many_requests: 429,
		sign_in_needed: 401,
		not_allowed: 403,
		wrong_origin: 403,
		not_found: 404,
		other_account: 409,
		request_too_large: 413
	};
	return statuses[problem.code] ?? 400;
}
