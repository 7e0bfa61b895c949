import { json } from '@sveltejs/kit';
import type { Problem } from '$lib/base';
import { putSchema, type HeldStep, type PutBody } from '$lib/progress';
import { readJsonBody, statusOf, toProblem, type Session } from '$lib/server';
import type { RequestHandler } from './$types';
import { listSteps, storeStep } from './account-steps';

const headers = { 'Cache-Control': 'no-store' };

const accept = (records: HeldStep[]): Response => json({ ok: true, records }, { headers });

const refuse = (problem: Problem, records: HeldStep[] = []): Response =>
	json({ ok: false, problem, records }, { status: statusOf(problem), headers });

/** What stands between this visitor and the progress of `owner`, or null. */
function obstacle(session: Session, owner: string | null): Problem | null {
	if (session.state === 'unreachable') return { code: 'service_down' };
	if (session.state === 'guest') return { code: 'sign_in_needed' };
	if (owner !== session.user.id) return { code: 'other_account', field: 'owner' };
	return null;
}

/** Gives the moments of records by the server's clock, from a browser whose clock read `sentAt` now. */
function inServerTime({ sentAt, records }: PutBody): PutBody['records'] {
	const behind = Date.now() - Date.parse(sentAt);
	return records.map((record) => ({
		...record,
		updatedAt: new Date(Math.max(0, Date.parse(record.updatedAt) + behind)).toISOString()
	}));
}

/** `?owner=<id>[&lesson=<id>]`: `{ ok: true, records }` of what the account holds. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const problem = obstacle(locals.session, url.searchParams.get('owner'));
	if (problem) return refuse(problem);
	try {
		return accept(await listSteps(locals.pocketbase, url.searchParams.get('lesson')));
	} catch (error) {
		return refuse(toProblem(error));
	}
};

/** Body: `putSchema`. Stores each record, in order; a failure answers with what was stored before it. */
export const PUT: RequestHandler = async ({ locals, request }) => {
	const body = await readJsonBody(request, putSchema);
	if (!body.ok) return refuse(body.problem);
	const { owner } = body.value;
	const problem = obstacle(locals.session, owner);
	if (problem) return refuse(problem);
	const stored: HeldStep[] = [];
	try {
		for (const record of inServerTime(body.value))
			stored.push(await storeStep(locals.pocketbase, owner, record));
		return accept(stored);
	} catch (error) {
		return refuse(toProblem(error), stored);
	}
};
