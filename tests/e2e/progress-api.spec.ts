import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../support';
import { createAccount, newHandle } from './people';

const step = {
	lesson: 'first-marks',
	step: 'three-kinds',
	code: 'circle(1, 2, 3);',
	passed: ['kinds'],
	passedAt: null,
	updatedAt: '2026-01-01T00:00:00.000Z',
	base: null
};
const body = (owner: string, record: object = step) => ({
	owner,
	sentAt: new Date().toISOString(),
	records: [record]
});

/** The id the page's account has, as the server says it to that page. */
async function ownId(request: APIRequestContext): Promise<string> {
	const answer = await request.get('/api/progress?owner=aaaaaaaaaaaaaaa');
	expect(answer.status()).toBe(409);
	const text = await (await request.get('/learn')).text();
	return /user:\{id:"([a-z0-9]{15})"/.exec(text)![1]!;
}

test('stores, answers the same again, and keeps what was passed', async ({ page }) => {
	await createAccount(page, newHandle('api'));
	const owner = await ownId(page.request);
	const first = await page.request.put('/api/progress', { data: body(owner) });
	expect(first.status()).toBe(200);
	const stored = (await first.json()).records[0];
	expect(stored).toMatchObject({ code: step.code, passed: ['kinds'], displaced: null });

	const again = await page.request.put('/api/progress', { data: body(owner) });
	expect((await again.json()).records[0]).toEqual(stored);

	const fewer = { ...step, passed: [], code: 'new', base: stored.updated };
	await page.request.put('/api/progress', { data: body(owner, fewer) });
	const all = await page.request.get(`/api/progress?owner=${owner}&lesson=first-marks`);
	expect(await all.json()).toMatchObject({
		ok: true,
		records: [{ code: 'new', passed: ['kinds'] }]
	});
	expect(all.headers()['cache-control']).toBe('no-store');
});

test('of two edits made apart the newer stands and the other comes back', async ({ page }) => {
	await createAccount(page, newHandle('apart'));
	const owner = await ownId(page.request);
	await page.request.put('/api/progress', { data: body(owner) });
	const older = { ...step, code: 'older', updatedAt: '2025-01-01T00:00:00.000Z' };
	const answer = await page.request.put('/api/progress', { data: body(owner, older) });
	expect((await answer.json()).records[0]).toMatchObject({ code: step.code, displaced: 'older' });
});

test('refuses bad input, names the field and stores nothing', async ({ page, app }) => {
	await createAccount(page, newHandle('bad'));
	const owner = await ownId(page.request);
	const cases: [object, number, string, string | undefined][] = [
		[body(owner, { ...step, user: 'somebodyelse123' }), 400, 'field_unknown', 'records.0.user'],
		[{ ...body(owner), role: 'moderator' }, 400, 'field_unknown', 'role'],
		[body(owner, { ...step, code: 'x'.repeat(200_001) }), 400, 'code_too_long', 'records.0.code'],
		[body(owner, { ...step, lesson: '../x' }), 400, 'field_invalid', 'records.0.lesson'],
		[body(owner, { ...step, updatedAt: 'now' }), 400, 'field_invalid', 'records.0.updatedAt'],
		[{ ...body(owner), records: [] }, 400, 'field_invalid', 'records'],
		[{ ...body(owner), records: Array(101).fill(step) }, 400, 'field_invalid', 'records'],
		[Buffer.from('{'), 400, 'not_json', undefined],
		[body('bbbbbbbbbbbbbbb'), 409, 'other_account', 'owner']
	];
	for (const [data, status, code, field] of cases) {
		const answer = await page.request.put('/api/progress', {
			data,
			headers: { 'Content-Type': 'application/json' }
		});
		expect(answer.status(), code).toBe(status);
		const { ok, problem } = await answer.json();
		expect({ ok, code: problem.code, field: problem.field }).toEqual({ ok: false, code, field });
	}
	const superuser = await app.pocketBase.superuser();
	const filter = `user = "${owner}"`;
	expect(await superuser.collection('progress').getFullList({ filter })).toEqual([]);
});

test('refuses guests, and writes from other origins, also a sketch’s', async ({
	page,
	request
}) => {
	await createAccount(page, newHandle('origin'));
	const owner = await ownId(page.request);
	expect((await request.put('/api/progress', { data: body(owner) })).status()).toBe(401);
	for (const origin of ['https://evil.example', 'null']) {
		const answer = await page.request.put('/api/progress', {
			data: body(owner),
			headers: { origin }
		});
		expect(answer.status()).toBe(403);
		expect((await answer.json()).problem.code).toBe('wrong_origin');
	}
	const held = await page.request.get(`/api/progress?owner=${owner}`);
	expect((await held.json()).records).toEqual([]);
});
