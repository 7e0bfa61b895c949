import { newRecordId } from '../../src/lib/base/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTORS, fieldCodes, gatherCast, statusOf, type Actor, type Cast } from './actors';

const KINDS = ['private', 'unlisted', 'public', 'hidden'] as const;
type Kind = (typeof KINDS)[number];

let cast: Cast;
const ids = {} as Record<Kind, string>;
const sketches = (actor: Actor) => cast.clients[actor].collection('sketches');
const stored = (id: string) => cast.superuser.collection('sketches').getOne(id);

/** Fields of a sketch its owner may create. */
const sketch = (owner: string, values: Record<string, unknown> = {}) => ({
	owner,
	title: 'Cirklar',
	code: 'circle(50, 50, 20)',
	visibility: 'private',
	licence: 'CC-BY-4.0',
	...values
});

beforeAll(async () => {
	cast = await gatherCast();
	for (const kind of KINDS) {
		const visibility = kind === 'hidden' ? 'public' : kind;
		const values = sketch(cast.ids.owner, { title: kind, visibility });
		ids[kind] = (await sketches('owner').create(values)).id;
	}
	await cast.superuser.collection('sketches').update(ids.hidden, { hidden: true });
});
afterAll(() => cast?.pocketBase.stop());

describe.each(ACTORS)('sketches as %s', (actor) => {
	const owns = actor === 'owner';

	test('list shows others only what is public and not hidden', async () => {
		const titles = (await sketches(actor).getFullList()).map(({ title }) => title).sort();
		expect(titles).toEqual(owns ? ['hidden', 'private', 'public', 'unlisted'] : ['public']);
		const asked = await sketches(actor).getFullList({ filter: `id = "${ids.unlisted}"` });
		expect(asked).toHaveLength(owns ? 1 : 0);
	});

	test.each([
		['private', owns],
		['hidden', owns],
		['unlisted', true],
		['public', true]
	] as const)('view of a %s one', async (kind, allowed) => {
		expect(await statusOf(sketches(actor).getOne(ids[kind]))).toBe(allowed ? 200 : 404);
	});

	test('the person behind a sketch is shown as to everybody', async () => {
		const { expand } = await sketches(actor).getOne(ids.public, { expand: 'owner' });
		const person = expand?.owner ?? {};
		expect(person.handle).toBe('owner');
		expect('email' in person).toBe(owns);
		expect('role' in person).toBe(owns);
	});

	test('create works for oneself, when signed in', async () => {
		const own = actor === 'guest' ? cast.ids.owner : cast.ids[actor];
		const id = newRecordId();
		const status = await statusOf(sketches(actor).create(sketch(own, { id })));
		expect(status).toBe(actor === 'guest' ? 400 : 200);
		expect(await statusOf(stored(id))).toBe(actor === 'guest' ? 404 : 200);
		if (actor !== 'guest') expect(await statusOf(sketches(actor).delete(id))).toBe(200);
	});

	test('create with a forged owner stores nothing', async () => {
		const forged = actor === 'owner' ? cast.ids.other : cast.ids.owner;
		const id = newRecordId();
		expect(await statusOf(sketches(actor).create(sketch(forged, { id })))).toBe(400);
		expect(await statusOf(stored(id))).toBe(404);
	});

	test('update reaches only one’s own', async () => {
		const description = `by ${actor}`;
		const status = await statusOf(sketches(actor).update(ids.public, { description }));
		expect(status).toBe(owns ? 200 : 404);
		expect((await stored(ids.public)).description === description).toBe(owns);
	});

	test.each(['owner', 'hidden', 'parent', 'root'])('update cannot set %s', async (field) => {
		const before = await stored(ids.unlisted);
		const forged: Record<string, unknown> = {
			owner: cast.ids.other,
			hidden: true,
			parent: ids.public,
			root: ids.public
		};
		const updating = sketches(actor).update(ids.unlisted, { [field]: forged[field] });
		expect(await statusOf(updating)).toBe(404);
		expect((await stored(ids.unlisted))[field]).toBe(before[field]);
	});

	test('a hidden one cannot be shown again', async () => {
		expect(await statusOf(sketches(actor).update(ids.hidden, { hidden: false }))).toBe(404);
		expect((await stored(ids.hidden)).hidden).toBe(true);
	});

	test('delete reaches only one’s own', async () => {
		const { id } = await sketches('owner').create(sketch(cast.ids.owner, { visibility: 'public' }));
		expect(await statusOf(sketches(actor).delete(id))).toBe(owns ? 200 : 404);
		expect(await statusOf(stored(id))).toBe(owns ? 404 : 200);
		if (!owns) await cast.superuser.collection('sketches').delete(id);
	});
});

describe('a sketch', () => {
	test.each([
		['title', '', 'validation_required'],
		['title', 'x'.repeat(121), 'validation_max_text_constraint'],
		['code', 'x'.repeat(200_001), 'validation_max_text_constraint'],
		['description', 'x'.repeat(2001), 'validation_max_text_constraint'],
		['altText', 'x'.repeat(1001), 'validation_max_text_constraint'],
		['licence', 'GPL-3.0', 'validation_invalid_value'],
		['licence', '', 'validation_required'],
		['visibility', 'friends', 'validation_invalid_value']
	])('with a wrong %s is refused', async (field, value, code) => {
		const creating = sketches('owner').create(sketch(cast.ids.owner, { [field]: value }));
		expect(await fieldCodes(creating)).toEqual({ [field]: code });
	});

	test('takes 200 000 characters of code', async () => {
		const code = 'å'.repeat(200_000);
		const { id } = await sketches('owner').create(sketch(cast.ids.owner, { code }));
		expect((await stored(id)).code).toBe(code);
		await sketches('owner').delete(id);
	});

	test('sent twice with the same id is stored once', async () => {
		const once = { ...sketch(cast.ids.owner), id: newRecordId() };
		await sketches('owner').create(once);
		const again = sketches('owner').create({ ...once, title: 'again' });
		expect(await fieldCodes(again)).toEqual({ id: 'validation_not_unique' });
		expect((await stored(once.id)).title).toBe('Cirklar');
		const stolen = { ...once, owner: cast.ids.other };
		expect(await statusOf(sketches('other').create(stolen))).toBe(400);
		expect((await stored(once.id)).owner).toBe(cast.ids.owner);
		await sketches('owner').delete(once.id);
	});

	test.each(['hidden', 'root'])('cannot be created with %s set', async (field) => {
		const value = { hidden: true, root: ids.public }[field];
		const creating = sketches('owner').create(sketch(cast.ids.owner, { [field]: value }));
		expect(await statusOf(creating)).toBe(400);
	});

	test('gets publishedAt once, when it becomes public, and never from a client', async () => {
		const forged = { publishedAt: '2001-01-01 00:00:00.000Z' };
		const { id } = await sketches('owner').create(sketch(cast.ids.owner, forged));
		expect((await stored(id)).publishedAt).toBe('');
		await sketches('owner').update(id, { visibility: 'public', ...forged });
		const { publishedAt } = await stored(id);
		expect(Math.abs(Date.now() - new Date(publishedAt).getTime())).toBeLessThan(60_000);
		await sketches('owner').update(id, { visibility: 'private' });
		await sketches('owner').update(id, { visibility: 'public', ...forged });
		expect((await stored(id)).publishedAt).toBe(publishedAt);
		await sketches('owner').delete(id);
	});

	test('made from another keeps its line, and only from one its maker may see', async () => {
		const remix = (parent: string) => sketches('other').create(sketch(cast.ids.other, { parent }));
		const first = await remix(ids.public);
		const second = await remix(first.id);
		expect((await stored(first.id)).root).toBe(ids.public);
		expect((await stored(second.id)).root).toBe(ids.public);
		expect(await statusOf(remix(ids.private))).toBe(400);
		expect(await statusOf(remix(ids.hidden))).toBe(400);
		await sketches('other').delete(second.id);
		await sketches('other').delete(first.id);
	});

	test('shows its poster only to those who may see it', async () => {
		const png = Buffer.from(
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
			'base64'
		);
		const poster = new File([png], 'poster.png', { type: 'image/png' });
		const { id, poster: name } = await sketches('owner').update(ids.private, { poster });
		const address = `${cast.pocketBase.url}/api/files/sketches/${id}/${name}`;
		expect((await fetch(address)).status).toBe(404);
		await sketches('owner').update(id, { visibility: 'public' });
		expect((await fetch(address)).status).toBe(200);
		await sketches('owner').update(id, { visibility: 'private' });
		const text = new File(['not a picture'], 'poster.png', { type: 'image/png' });
		expect(await fieldCodes(sketches('owner').update(id, { poster: text }))).toEqual({
			poster: 'validation_invalid_mime_type'
		});
	});
});
