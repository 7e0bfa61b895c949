import { newRecordId } from '../../src/lib/base/ids';
import { expect, test } from '../support';
import {
	countOf,
	goodFields,
	makeMember,
	makePicture,
	publish,
	published,
	RED_SKETCH,
	sendForm
} from './artworks';

const long = (length: number) => 'å'.repeat(length);
const notAPicture = new Blob(
	['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'.repeat(3)],
	{
		type: 'image/png'
	}
);

const refusals: [string, Record<string, string | Blob | undefined>, string, string][] = [
	['an over-long title', { title: long(121) }, 'title_too_long', 'title'],
	['no title', { title: ' ' }, 'title_required', 'title'],
	['no alternative text', { altText: undefined }, 'alt_text_required', 'altText'],
	['an over-long alternative text', { altText: long(1001) }, 'alt_text_too_long', 'altText'],
	['an over-long description', { description: long(2001) }, 'description_too_long', 'description'],
	['an unknown licence', { licence: 'WTFPL' }, 'licence_unknown', 'licence'],
	['an unknown visibility', { visibility: 'friends' }, 'visibility_unknown', 'visibility'],
	['200 001 characters of code', { code: 'x'.repeat(200_001) }, 'code_too_long', 'code'],
	['no code', { code: '\n' }, 'code_required', 'code'],
	['a damaged id', { id: 'ABC' }, 'id_invalid', 'id'],
	['a forged owner', { owner: newRecordId() }, 'field_unknown', 'owner'],
	['a forged hidden', { hidden: 'false' }, 'field_unknown', 'hidden'],
	['a forged publication time', { publishedAt: '2020-01-01' }, 'field_unknown', 'publishedAt'],
	['a file for a text', { title: new Blob(['x']) }, 'not_text', 'title'],
	['no poster', { poster: undefined }, 'poster_missing', 'poster'],
	['a poster in name only', { poster: notAPicture }, 'poster_unreadable', 'poster'],
	['a poster too wide', { poster: makePicture(4097, 1) }, 'poster_too_wide', 'poster'],
	[
		'a poster too large',
		{ poster: new Blob([Buffer.alloc(2_100_000)]) },
		'poster_too_large',
		'poster'
	]
];

for (const [what, changes, code, field] of refusals) {
	test(`refuses ${what} and stores nothing`, async ({ app }) => {
		const maja = await makeMember(app, 'Maja');
		const { status, body } = await publish(app, maja.cookie, changes);
		expect(status).toBe(400);
		expect(body.problem).toMatchObject({ code, field });
		expect(await countOf(maja)).toBe(0);
	});
}

test('takes 200 000 characters, whatever a form makes of line ends', async ({ app }) => {
	const maja = await makeMember(app, 'Maja');
	const code = '//\n'.repeat(66_666) + '//';
	const id = await published(app, maja, { code });
	expect((await maja.client.collection('sketches').getOne(id)).code).toBe(code);
});

test('refuses a request from another origin', async ({ app }) => {
	const maja = await makeMember(app, 'Maja');
	const fields = Object.entries({ ...goodFields(), poster: makePicture() });
	for (const origin of ['https://example.org', 'null']) {
		const { status, body } = await sendForm(app, maja.cookie, fields, { origin });
		expect(status).toBe(403);
		expect(body.problem?.code).toBe('wrong_origin');
	}
	expect(await countOf(maja)).toBe(0);
});

test('refuses a guest, a field sent twice, a body that is too large or no form', async ({
	app
}) => {
	const maja = await makeMember(app, 'Maja');
	expect(await publish(app, '')).toMatchObject({
		status: 401,
		body: { problem: { code: 'sign_in_needed' } }
	});
	const twice: [string, string | Blob][] = [
		...Object.entries(goodFields()),
		['title', 'Another'],
		['poster', makePicture()]
	];
	expect(await sendForm(app, maja.cookie, twice)).toMatchObject({
		status: 400,
		body: { problem: { code: 'field_repeated', field: 'title' } }
	});
	const huge = { poster: new Blob([Buffer.alloc(4_000_000)]) };
	expect(await publish(app, maja.cookie, huge)).toMatchObject({
		status: 413,
		body: { problem: { code: 'request_too_large' } }
	});
	const headers = { cookie: maja.cookie, origin: app.origin, 'content-type': 'application/json' };
	const response = await fetch(`${app.origin}/api/sketches`, {
		method: 'POST',
		headers,
		body: '{}'
	});
	expect(response.status).toBe(400);
	expect((await response.json()).problem.code).toBe('form_damaged');
	expect(await countOf(maja)).toBe(0);
});

test('answers a replay with the work already there', async ({ app }) => {
	const maja = await makeMember(app, 'Maja');
	const otto = await makeMember(app, 'Otto');
	const id = await published(app, maja, { title: 'Once' });
	const replay = await publish(app, maja.cookie, { id, title: 'Twice' });
	expect(replay.status).toBe(409);
	expect(replay.body.problem).toMatchObject({ code: 'already_published', values: { id } });
	expect((await publish(app, otto.cookie, { id })).body.problem?.code).toBe('id_taken');
	expect(await countOf(maja)).toBe(1);
	expect((await maja.client.collection('sketches').getOne(id)).title).toBe('Once');
});

test('stores what was sent, its owner and the shape of its picture', async ({ app }) => {
	const maja = await makeMember(app, 'Maja');
	const id = await published(app, maja, { poster: makePicture(80, 40), seed: '7', lesson: 'a-b' });
	const record = await maja.client.collection('sketches').getOne(id);
	expect(record).toMatchObject({
		owner: maja.id,
		code: RED_SKETCH,
		aspect: 2,
		seed: 7,
		lesson: 'a-b',
		hidden: false
	});
	expect(Date.now() - Date.parse(record.publishedAt)).toBeLessThan(60_000);
});

test('only its maker changes or deletes a work', async ({ app }) => {
	const maja = await makeMember(app, 'Maja');
	const otto = await makeMember(app, 'Otto');
	const id = await published(app, maja, { title: 'Mine' });
	const ask = (cookie: string, method: string, change?: object, origin = app.origin) =>
		fetch(`${app.origin}/api/sketches/${id}`, {
			method,
			headers: { cookie, origin, 'content-type': 'application/json' },
			body: change && JSON.stringify(change)
		});
	const title = async () => (await maja.client.collection('sketches').getOne(id)).title;

	expect((await ask('', 'PATCH', { title: 'Yours' })).status).toBe(401);
	expect((await ask(otto.cookie, 'PATCH', { title: 'Yours' })).status).toBe(404);
	expect((await ask(otto.cookie, 'DELETE')).status).toBe(404);
	expect((await ask(maja.cookie, 'DELETE', undefined, 'https://example.org')).status).toBe(403);
	expect((await ask(maja.cookie, 'PATCH', { owner: otto.id })).status).toBe(400);
	expect((await ask(maja.cookie, 'PATCH', { title: long(121) })).status).toBe(400);
	expect(await title()).toBe('Mine');

	expect((await ask(maja.cookie, 'PATCH', { title: 'Changed' })).status).toBe(200);
	expect(await title()).toBe('Changed');
	expect((await ask(maja.cookie, 'DELETE')).status).toBe(200);
	expect(await countOf(maja)).toBe(0);
});
