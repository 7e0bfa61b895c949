import type { Cookies } from '@sveltejs/kit';
import PocketBase, { ClientResponseError } from 'pocketbase';
import { expect, it, vi } from 'vitest';
import { keepToken, openSession } from './session';

const ID = 'abcdefghij12345';
const NOW_IN_SECONDS = 1_800_000_000;
const url = new URL('https://skissa.example/learn');

function token(expires: number): string {
	const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
	return `${part({ alg: 'HS256' })}.${part({ id: ID, exp: expires, type: 'auth' })}.signature`;
}

function scene(held: string | null, refresh: () => Promise<unknown> = async () => ({})) {
	const cookies = { set: vi.fn(), delete: vi.fn(), get: vi.fn() };
	const client = new PocketBase('http://127.0.0.1:1');
	if (held) client.authStore.save(held, null);
	client.collection('users').authRefresh = refresh as never;
	const open = () => openSession(client, cookies as unknown as Cookies, url);
	return { cookies, client, open };
}
const record = { id: ID, handle: 'asa', name: '', role: '' };
const refusal = (status: number) => async () => {
	throw new ClientResponseError({ status });
};

it('without a cookie nobody is asked', async () => {
	const refresh = vi.fn();
	const { open } = scene(null, refresh);
	expect(await open()).toEqual({ state: 'guest' });
	expect(refresh).not.toHaveBeenCalled();
});

it('a token of today is left as it is', async () => {
	const renewed = { record, token: token(NOW_IN_SECONDS + 3600) };
	const { open, cookies } = scene(token(NOW_IN_SECONDS), async () => renewed);
	expect(await open()).toEqual({
		state: 'member',
		user: { id: ID, handle: 'asa', name: 'asa', role: 'learner' }
	});
	expect(cookies.set).not.toHaveBeenCalled();
});

it('a token more than a day old is renewed in the cookie', async () => {
	const renewed = { record, token: token(NOW_IN_SECONDS + 2 * 86_400) };
	const { open, cookies } = scene(token(NOW_IN_SECONDS), async () => renewed);
	await open();
	expect(cookies.set).toHaveBeenCalledWith(
		'skissa_session',
		renewed.token,
		expect.objectContaining({ httpOnly: true, sameSite: 'lax', secure: true, path: '/' })
	);
});

it.each([400, 401, 403, 404])('a token refused with %i is dropped', async (status) => {
	const { open, cookies, client } = scene(token(NOW_IN_SECONDS), refusal(status));
	expect(await open()).toEqual({ state: 'guest' });
	expect(cookies.delete).toHaveBeenCalledWith('skissa_session', { path: '/' });
	expect(client.authStore.token).toBe('');
});

it.each([0, 429, 500, 503])('a token that cannot be checked (%i) is kept', async (status) => {
	const { open, cookies } = scene(token(NOW_IN_SECONDS), refusal(status));
	expect(await open()).toEqual({ state: 'unreachable', id: ID });
	expect(cookies.delete).not.toHaveBeenCalled();
});

it('a token that is no token names nobody', async () => {
	const { open } = scene('../../etc', refusal(0));
	expect(await open()).toEqual({ state: 'unreachable', id: null });
});

it('over plain http the cookie can still be kept', () => {
	const { cookies } = scene(null);
	keepToken(cookies as unknown as Cookies, 'x', new URL('http://127.0.0.1:3000'));
	expect(cookies.set.mock.calls[0]?.[2]).toMatchObject({ secure: false, httpOnly: true });
});
