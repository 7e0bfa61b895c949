import { ClientResponseError } from 'pocketbase';
import { expect, it } from 'vitest';
import { statusOf, toProblem, toProblems } from './problem';

const answer = (status: number, data: object = {}) =>
	new ClientResponseError({ status, response: { data } });

it.each([
	[0, 'service_down', 503],
	[500, 'service_down', 503],
	[502, 'service_down', 503],
	[429, 'too_many_requests', 429],
	[401, 'sign_in_needed', 401],
	[403, 'not_allowed', 403],
	[404, 'not_found', 404],
	[413, 'request_too_large', 413],
	[400, 'refused', 400]
])('PocketBase’s %i is %s and %i', (status, code, own) => {
	const problem = toProblem(answer(status));
	expect(problem).toEqual({ code });
	expect(statusOf(problem)).toBe(own);
});

it('names each field PocketBase names', () => {
	const data = {
		handle: { code: 'validation_not_unique' },
		password: { code: 'validation_min_text_constraint' },
		email: { code: 'validation_is_email' }
	};
	expect(toProblems(answer(400, data))).toEqual([
		{ code: 'handle_taken', field: 'handle' },
		{ code: 'password_too_short', field: 'password' },
		{ code: 'email_invalid', field: 'email' }
	]);
});

it('throws on what is not PocketBase’s answer', () => {
	expect(() => toProblem(new TypeError('a mistake'))).toThrow('a mistake');
});
