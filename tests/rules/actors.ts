import type PocketBase from 'pocketbase';
import { ClientResponseError } from 'pocketbase';
import { startPocketBase, type TestPocketBase } from '../support/pocketbase';

/** Who asks, in the order of the tables. */
export const ACTORS = ['guest', 'owner', 'other', 'moderator'] as const;

/** One of the four. */
export type Actor = (typeof ACTORS)[number];

const PASSWORD = 'correct horse battery';

/** A running PocketBase, a signed-in client per actor (the guest's is not) and their record ids. */
export type Cast = {
	pocketBase: TestPocketBase;
	superuser: PocketBase;
	clients: Record<Actor, PocketBase>;
	ids: Record<Exclude<Actor, 'guest'>, string>;
};

/** Fields of an account that can be created. */
export const account = (handle: string) => ({
	handle,
	password: PASSWORD,
	passwordConfirm: PASSWORD,
	email: `${handle}@example.org`,
	locale: 'sv'
});

/** Starts PocketBase and makes the actors' accounts. */
export async function gatherCast(): Promise<Cast> {
	const pocketBase = await startPocketBase();
	const superuser = await pocketBase.superuser();
	const enter = async (handle: string): Promise<[PocketBase, string]> => {
		const client = pocketBase.guest();
		const { id } = await client.collection('users').create(account(handle));
		if (handle === 'moderator') await superuser.collection('users').update(id, { role: handle });
		await client.collection('users').authWithPassword(handle, PASSWORD);
		return [client, id];
	};
	const [owner, ownerId] = await enter('owner');
	const [other, otherId] = await enter('other');
	const [moderator, moderatorId] = await enter('moderator');
	return {
		pocketBase,
		superuser,
		clients: { guest: pocketBase.guest(), owner, other, moderator },
		ids: { owner: ownerId, other: otherId, moderator: moderatorId }
	};
}

/** The status a call ends with: 200 for success, else PocketBase's own. */
export const statusOf = (call: Promise<unknown>): Promise<number> =>
	call.then(
		() => 200,
		(error: unknown) => {
			if (error instanceof ClientResponseError) return error.status;
			throw error;
		}
	);

/** The validation codes PocketBase refuses a call with, by field; empty when it gave none. */
export const fieldCodes = (call: Promise<unknown>): Promise<Record<string, string>> =>
	call.then(
		() => {
			throw new Error('expected a refusal');
		},
		(error: unknown) => {
			if (!(error instanceof ClientResponseError)) throw error;
			const data = (error.response.data ?? {}) as Record<string, { code: string }>;
			return Object.fromEntries(Object.entries(data).map(([field, { code }]) => [field, code]));
		}
	);
