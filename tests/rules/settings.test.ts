import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast, statusOf, type Cast } from './actors';

let cast: Cast;
beforeAll(async () => {
	cast = await gatherCast();
});
afterAll(() => cast?.pocketBase.stop());

/** Signs in with a wrong password from an address, as the app forwards it. */
const tryPassword = (address: string): Promise<number> => {
	const signingIn = cast.pocketBase
		.guest()
		.collection('users')
		.authWithPassword('owner', 'wrong', { headers: { 'X-Forwarded-For': address } });
	return statusOf(signingIn);
};

test('guessing passwords is slowed per address, and no other address with it', async () => {
	const statuses: number[] = [];
	for (let attempt = 0; attempt < 31; attempt++) statuses.push(await tryPassword('192.0.2.1'));
	expect(statuses.slice(0, 30).every((status) => status === 400)).toBe(true);
	expect(statuses[30]).toBe(429);
	expect(await tryPassword('192.0.2.2')).toBe(400);
});

test('what only superusers may see stays with them', async () => {
	for (const client of Object.values(cast.clients)) {
		expect([401, 403]).toContain(await statusOf(client.settings.getAll()));
		expect([401, 403]).toContain(await statusOf(client.collections.getFullList()));
		expect([401, 403]).toContain(await statusOf(client.logs.getList()));
		expect(await statusOf(client.collection('_superusers').getFullList())).toBe(403);
	}
});
