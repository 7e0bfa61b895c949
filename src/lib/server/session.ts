import { ClientResponseError, getTokenPayload, type RecordModel } from 'pocketbase';
import type PocketBase from 'pocketbase';
import type { Cookies } from '@sveltejs/kit';
import { isRecordId } from '$lib/base';

const COOKIE = 'skissa_session';
const DAY_IN_SECONDS = 60 * 60 * 24;

/** A signed-in person as pages may show them to themselves. */
export type SessionUser = {
	id: string;
	handle: string;
	name: string;
	role: 'learner' | 'instructor' | 'coordinator' | 'moderator';
};

/**
 * Who asks: nobody, a member, or somebody whose token cannot be checked because PocketBase does not answer.
 * That one's `id` is only what the unchecked token says: it may choose which work the browser shows, nothing else.
 */
export type Session =
	| { state: 'guest' }
	| { state: 'member'; user: SessionUser }
	| { state: 'unreachable'; id: string | null };

/** The token in the visitor's cookie, or null. */
export const readToken = (cookies: Cookies): string | null => cookies.get(COOKIE) || null;

/** Keeps the client's token in an httpOnly, SameSite=Lax cookie. */
export function keepToken(cookies: Cookies, token: string, url: URL): void {
	cookies.set(COOKIE, token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: 30 * DAY_IN_SECONDS
	});
}

/** Forgets the session in this browser. */
export const dropToken = (cookies: Cookies): void => cookies.delete(COOKIE, { path: '/' });

/** The public-safe view of a users record. */
export const toSessionUser = (record: RecordModel): SessionUser => ({
	id: record.id,
	handle: record.handle,
	name: record.name || record.handle,
	role: record.role || 'learner'
});

const expiry = (token: string): number => Number(getTokenPayload(token).exp) || 0;

function claimedId(token: string): string | null {
	const { id } = getTokenPayload(token);
	return typeof id === 'string' && isRecordId(id) ? id : null;
}

/**
 * Asks PocketBase whether the token still stands. A refused token is dropped; one more than a day old is renewed in
 * the cookie. Younger ones are left alone: a page that sets no cookie can be kept by the browser, and an answer
 * under way while someone signs out does not sign them in again.
 */
export async function openSession(
	client: PocketBase,
	cookies: Cookies,
	url: URL
): Promise<Session> {
	const held = client.authStore.token;
	if (!held) return { state: 'guest' };
	try {
		const { record, token } = await client.collection('users').authRefresh();
		if (expiry(token) - expiry(held) > DAY_IN_SECONDS) keepToken(cookies, token, url);
		return { state: 'member', user: toSessionUser(record) };
	} catch (error) {
		const refused =
			error instanceof ClientResponseError && [400, 401, 403, 404].includes(error.status);
		if (!refused) return { state: 'unreachable', id: claimedId(held) };
		client.authStore.clear();
		dropToken(cookies);
		return { state: 'guest' };
	}
}
