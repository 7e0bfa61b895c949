import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { account, ACTORS, fieldCodes, gatherCast, statusOf, type Actor, type Cast } from './actors';

let cast: Cast;
beforeAll(async () => {
	cast = await gatherCast();
});
afterAll(() => cast?.pocketBase.stop());

const users = (actor: Actor) => cast.clients[actor].collection('users');
const PUBLIC = ['avatar', 'bio', 'collectionId', 'collectionName', 'handle', 'id', 'name'];
const PRIVATE = ['created', 'email', 'emailVisibility', 'locale', 'role', 'updated', 'verified'];

describe.each(ACTORS)('users as %s', (actor) => {
	test('list shows everybody, of others only what is public', async () => {
		const list = await users(actor).getFullList();
		expect(list.map(({ handle }) => handle).sort()).toEqual(['moderator', 'other', 'owner']);
		for (const user of list) {
			const self = actor !== 'guest' && user.id === cast.ids[actor];
			expect(Object.keys(user).sort()).toEqual([...PUBLIC, ...(self ? PRIVATE : [])].sort());
		}
	});

	test('view of the owner shows others only what is public', async () => {
		const seen = await users(actor).getOne(cast.ids.owner);
		expect(seen.handle).toBe('owner');
		expect('role' in seen).toBe(actor === 'owner');
		expect('email' in seen).toBe(actor === 'owner');
		expect(JSON.stringify(seen).includes('owner@example.org')).toBe(actor === 'owner');
	});

	test('roles and addresses cannot be found out by filtering or sorting', async () => {
		expect(await statusOf(users(actor).getFullList({ filter: 'role = "moderator"' }))).toBe(400);
		expect(await statusOf(users(actor).getFullList({ sort: 'role' }))).toBe(400);
		const filter = 'email ~ "owner@"';
		expect(await users(actor).getFullList({ filter })).toEqual([]);
	});

	test('anybody may create an account, nobody one with a role or an open address', async () => {
		const { id } = await users(actor).create({ ...account(`new-${actor}`), role: 'moderator' });
		const stored = await cast.superuser.collection('users').getOne(id);
		expect(stored.role).toBe('learner');
		const open = { ...account(`open-${actor}`), emailVisibility: true };
		expect(await statusOf(users(actor).create(open))).toBe(400);
		await cast.superuser.collection('users').delete(id);
	});

	test('update reaches only oneself', async () => {
		const status = await statusOf(users(actor).update(cast.ids.owner, { bio: `by ${actor}` }));
		expect(status).toBe(actor === 'owner' ? 200 : 404);
		const { bio } = await cast.superuser.collection('users').getOne(cast.ids.owner);
		expect(bio === `by ${actor}`).toBe(actor === 'owner');
	});

	test('nobody raises a role', async () => {
		await statusOf(users(actor).update(cast.ids.owner, { role: 'moderator' }));
		await statusOf(users(actor).update(cast.ids.owner, { 'role+': 'moderator' }));
		const { role } = await cast.superuser.collection('users').getOne(cast.ids.owner);
		expect(role).toBe('learner');
	});

	test('delete reaches only oneself', async () => {
		const { id } = await cast.superuser.collection('users').create(account('gone'));
		const client = cast.pocketBase.guest();
		if (actor === 'owner')
			await client.collection('users').authWithPassword('gone', account('').password);
		const asking = actor === 'owner' ? client.collection('users') : users(actor);
		expect(await statusOf(asking.delete(id))).toBe(actor === 'owner' ? 200 : 404);
		if (actor !== 'owner') await cast.superuser.collection('users').delete(id);
	});
});

describe('an account', () => {
	test.each([
		['handle', { handle: 'ab' }, 'validation_min_text_constraint'],
		['handle', { handle: 'a'.repeat(31) }, 'validation_max_text_constraint'],
		['handle', { handle: '-anna' }, 'validation_invalid_format'],
		['handle', { handle: 'Anna' }, 'validation_invalid_format'],
		['handle', { handle: 'owner' }, 'validation_not_unique'],
		['handle', { handle: '' }, 'validation_required'],
		['name', { name: 'n'.repeat(81) }, 'validation_max_text_constraint'],
		['bio', { bio: 'b'.repeat(1001) }, 'validation_max_text_constraint'],
		['locale', { locale: 'de' }, 'validation_invalid_value'],
		['password', { password: 'short', passwordConfirm: 'short' }, 'validation_min_text_constraint']
	])('with a wrong %s %j is refused', async (field, values, code) => {
		const creating = users('guest').create({ ...account('wrong'), ...values });
		expect(await fieldCodes(creating)).toEqual({ [field]: code });
	});

	test('works without an address, and its handle signs in', async () => {
		const { email: _, ...without } = account('plain');
		const { id } = await users('guest').create(without);
		const client = cast.pocketBase.guest();
		const session = await client.collection('users').authWithPassword('plain', without.password);
		expect(session.record.id).toBe(id);
		expect(session.record.role).toBe('learner');
		const wrong = cast.pocketBase.guest().collection('users').authWithPassword('plain', 'wrong');
		expect(await statusOf(wrong)).toBe(400);
	});

	test('takes only a picture of at most 2 MB as avatar', async () => {
		const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg');
		const large = new File([new Uint8Array(2 * 1024 * 1024 + 1)], 'a.png');
		const setting = (avatar: File) => users('owner').update(cast.ids.owner, { avatar });
		expect(await fieldCodes(setting(svg))).toEqual({ avatar: 'validation_invalid_mime_type' });
		expect(await fieldCodes(setting(large))).toEqual({ avatar: 'validation_file_size_limit' });
	});
});
