import { json } from '@sveltejs/kit';
import type { Problem } from '$lib/base';

const statuses: Record<string, number> = {
	already_published: 409,
	id_taken: 409
};

/** The answer to a request that succeeded: `{ ok: true, value: { id } }`. */
export const accept = (id: string, status = 200): Response =>
	json({ ok: true, value: { id } }, { status, headers: { 'Cache-Control': 'no-store' } });

/** The answer to a request that is refused: `{ ok: false, problem, problems }`, the first problem deciding the status. */
export function refuse(problems: Problem[], statusOf: (problem: Problem) => number): Response {
	const problem = problems[0] ?? { code: 'refused' };
	return json(
		{ ok: false, problem, problems: problems.length > 0 ? problems : [problem] },
		{
			status: statuses[problem.code] ?? statusOf(problem),
			headers: { 'Cache-Control': 'no-store' }
		}
	);
}
