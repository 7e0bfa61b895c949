import { ClientResponseError, type RecordModel } from 'pocketbase';
import type PocketBase from 'pocketbase';
import { reconcile, type HeldStep, type PutBody } from '$lib/progress';

type SentStep = PutBody['records'][number];

const FIELDS = 'id,lesson,step,passed,code,passedAt,updated';

/** PocketBase writes `2026-01-31 12:00:00.000Z`, and nothing at all for no date. */
const moment = (text: string): string => text.replace(' ', 'T');

const toHeld = (record: RecordModel, displaced: string | null = null): HeldStep => ({
	lesson: record.lesson,
	step: record.step,
	code: record.code || null,
	passed: Array.isArray(record.passed) ? record.passed : [],
	passedAt: record.passedAt ? moment(record.passedAt) : null,
	updated: moment(record.updated),
	displaced
});

/** All steps the client's user has in the account, or those of one lesson. Throws what PocketBase throws. */
export async function listSteps(client: PocketBase, lesson: string | null): Promise<HeldStep[]> {
	const filter = lesson === null ? '' : client.filter('lesson = {:lesson}', { lesson });
	const records = await client
		.collection('progress')
		.getFullList({ filter, fields: FIELDS, sort: '-updated,id', batch: 200, skipTotal: true });
	return records.map((record) => toHeld(record));
}

async function find(client: PocketBase, user: string, sent: SentStep): Promise<RecordModel | null> {
	const filter = client.filter('user = {:user} && lesson = {:lesson} && step = {:step}', {
		user,
		lesson: sent.lesson,
		step: sent.step
	});
	const page = await client
		.collection('progress')
		.getList(1, 1, { filter, fields: FIELDS, skipTotal: true });
	return page.items[0] ?? null;
}

async function create(client: PocketBase, user: string, sent: SentStep): Promise<HeldStep> {
	const { lesson, step, code, passed, passedAt } = sent;
	const body = { user, lesson, step, code: code ?? '', passed, passedAt: passedAt ?? '' };
	return toHeld(await client.collection('progress').create(body, { fields: FIELDS }));
}

async function update(client: PocketBase, held: RecordModel, sent: SentStep): Promise<HeldStep> {
	const joined = reconcile(toHeld(held), sent);
	if (!joined.changed) return toHeld(held, joined.displaced);
	const { code, passed, passedAt } = joined;
	const body = { code: code ?? '', passed, passedAt: passedAt ?? '' };
	const record = await client.collection('progress').update(held.id, body, { fields: FIELDS });
	return toHeld(record, joined.displaced);
}

/**
 * Stores one step for `user` and gives what the account holds then. `updatedAt` must be in the server's time.
 * Throws what PocketBase throws.
 */
export async function storeStep(
	client: PocketBase,
	user: string,
	sent: SentStep
): Promise<HeldStep> {
	const held = await find(client, user, sent);
	if (held) return update(client, held, sent);
	try {
		return await create(client, user, sent);
	} catch (error) {
		// Another device may have created it in between: then it is found now.
		const between = error instanceof ClientResponseError && error.status === 400;
		const other = between ? await find(client, user, sent) : null;
		if (!other) throw error;
		return update(client, other, sent);
	}
}
