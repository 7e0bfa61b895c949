import type { Problem } from '$lib/base';
import { m } from '$lib/paraglide/messages';

type Text = (values: Record<string, string | number>) => string;

// Named one by one so that a page carries only these texts, and so that a missing one is seen by the test beside.
const texts: Record<string, Text> = {
	code_link_damaged: () => m.problem_code_link_damaged(),
	code_too_long: (values) => m.problem_code_too_long({ maximum: values.maximum ?? 200_000 }),
	not_allowed: () => m.problem_not_allowed(),
	not_found: () => m.problem_not_found(),
	refused: () => m.problem_refused(),
	service_down: () => m.problem_service_down(),
	sign_in_needed: () => m.problem_sign_in_needed(),
	too_many_requests: () => m.problem_too_many_requests(),
	offline: () => m.problem_offline()
};

/** What a problem says to a person: what was wrong and what to do, in the reader's language. */
export function problemText(problem: Problem): string {
	const text = texts[problem.code];
	return text ? text(problem.values ?? {}) : m.problem_unknown({ code: problem.code });
}
