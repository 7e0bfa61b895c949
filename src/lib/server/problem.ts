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

/** Turns what a PocketBase call threw into a problem; anything that is not PocketBase's answer is thrown on. */
export function toProblem(error: unknown): Problem {
	if (!(error instanceof ClientResponseError)) throw error;
	if (error.status === 0 || error.status >= 500) return { code: 'service_down' };
	if (error.status === 429) return { code: 'too_many_requests' };
	if (error.status === 401) return { code: 'sign_in_needed' };
	if (error.status === 403) return { code: 'not_allowed' };
	const [field, detail] = Object.entries((error.response?.data ?? {}) as FieldErrors)[0] ?? [];
	if (field) return { code: `${field}_${FIELD_CODES[detail?.code ?? ''] ?? 'invalid'}`, field };
	return { code: error.status === 404 ? 'not_found' : 'refused' };
}

/** The HTTP status an answer with this problem carries. */
export function statusOf(problem: Problem): number {
	const statuses: Record<string, number> = {
		service_down: 503,
		too_many_requests: 429,
		sign_in_needed: 401,
		not_allowed: 403,
		not_found: 404
	};
	return statuses[problem.code] ?? 400;
}
