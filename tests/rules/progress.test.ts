import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newRecordId } from '../../src/lib/base/ids';
import { account, ACTORS, fieldCodes, gatherCast, statusOf, type Actor, type Cast } from './actors';

let cast: Cast;
let id: string;
const progress = (actor: Actor) => cast.clients[actor].collection('progress');
const stored = (record: string) => cast.superuser.collection('progress').getOne(record);

const step = (user: string, values: { id?: string; [field: string]: unknown } = {}) => ({
	id: newRecordId(),
	user,
	lesson: 'first-marks',
	step: 'circle',
	passed: ['calls-circle'],
	code: 'circle(50, 50, 20)',
	passedAt: '2026-11-22 12:00:00.000Z',
	...values
});

beforeAll(async () => {
	cast = await gatherCast();
	({ id } = await progress('owner').create(step(cast.ids.owner)));
});
afterAll(() => cast?.pocketBase.stop());

describe.each(ACTORS)('progress as %s', (actor) => {
	const owns = actor === 'owner';

	test('list shows only one’s own', async () => {
		const list = await progress(actor).getFullList();
		expect(list.map((record) => record.id)).toEqual(owns ? [id] : []);
	});

	test('view shows only one’s own', async () => {
		expect(await statusOf(progress(actor).getOne(id))).toBe(owns ? 200 : 404);
	});

	test('nobody finds it through its person', async () => {
		const seen = await cast.clients[actor]
			.collection('users')
			.getOne(cast.ids.owner, { expand: 'progress_via_user' });
		expect(seen.expand?.progress_via_user?.length ?? 0).toBe(owns ? 1 : 0);
	});

	test('create works for oneself, when signed in, and never for another', async () => {
		const own = actor === 'guest' ? cast.ids.owner : cast.ids[actor];
		const values = step(own, { step: `own-${actor}` });
		const status = await statusOf(progress(actor).create(values));
		expect(status).toBe(actor === 'guest' ? 400 : 200);
		if (actor !== 'guest') expect(await statusOf(progress(actor).delete(values.id))).toBe(200);
		const victim = owns ? cast.ids.other : cast.ids.owner;
		const forged = step(victim, { step: `forged-${actor}` });
		expect(await statusOf(progress(actor).create(forged))).toBe(400);
		expect(await statusOf(stored(forged.id))).toBe(404);
	});

	test('update reaches only one’s own', async () => {
		const code = `// ${actor}`;
		expect(await statusOf(progress(actor).update(id, { code }))).toBe(owns ? 200 : 404);
		expect((await stored(id)).code === code).toBe(owns);
	});

	test.each(['user', 'lesson', 'step'])('update cannot change %s', async (field) => {
		const value = field === 'user' ? cast.ids.other : 'another';
		expect(await statusOf(progress(actor).update(id, { [field]: value }))).toBe(404);
		expect((await stored(id))[field]).toBe(step(cast.ids.owner)[field as 'user']);
	});

	test('delete reaches only one’s own', async () => {
		const own = await progress('owner').create(step(cast.ids.owner, { step: `gone-${actor}` }));
		expect(await statusOf(progress(actor).delete(own.id))).toBe(owns ? 200 : 404);
		if (!owns) await progress('owner').delete(own.id);
	});
});

describe('progress', () => {
	test('is kept once per person, lesson and step', async () => {
		const again = progress('owner').create(step(cast.ids.owner));
		expect(Object.values(await fieldCodes(again))).toContain('validation_not_unique');
	});

	test('sent twice with the same id is stored once', async () => {
		const once = step(cast.ids.owner, { step: 'replayed' });
		await progress('owner').create(once);
		const codes = await fieldCodes(progress('owner').create({ ...once, code: 'again' }));
		expect(Object.values(codes)).toContain('validation_not_unique');
		expect((await stored(once.id)).code).toBe(once.code);
		await progress('owner').delete(once.id);
	});

	test.each([
		['lesson', '', 'validation_required'],
		['lesson', 'x'.repeat(121), 'validation_max_text_constraint'],
		['step', '', 'validation_required'],
		['code', 'x'.repeat(200_001), 'validation_max_text_constraint'],
		['passed', ['x'.repeat(8000)], 'validation_json_size_limit']
	])('with a wrong %s is refused', async (field, value, code) => {
		const values = step(cast.ids.owner, { step: 'wrong', [field]: value });
		expect(await fieldCodes(progress('owner').create(values))).toEqual({ [field]: code });
	});

	test('goes with its account, and so do sketches', async () => {
		const client = cast.pocketBase.guest();
		const { password } = account('leaving');
		const { id: user } = await client.collection('users').create(account('leaving'));
		await client.collection('users').authWithPassword('leaving', password);
		const kept = await client.collection('progress').create(step(user));
		const sketch = await client.collection('sketches').create({
			owner: user,
			title: 'Farväl',
			visibility: 'public',
			licence: 'CC0-1.0'
		});
		await client.collection('users').delete(user);
		expect(await statusOf(stored(kept.id))).toBe(404);
		expect(await statusOf(cast.superuser.collection('sketches').getOne(sketch.id))).toBe(404);
	});
});
