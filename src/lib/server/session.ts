import { ClientResponseError, type RecordModel } from 'pocketbase';
import type PocketBase from 'pocketbase';
import type { Cookies } from '@sveltejs/kit';

const COOKIE = 'skissa_session';
const THIRTY_DAYS_IN_SECONDS = 60 * 60 * 24 * 30;

/** A signed-in person as pages may show them to themselves. */
export type SessionUser = {
	id: string;
	handle: string;
	name: string;
	role: 'learner' | 'instructor' | 'coordinator' | 'moderator';
};

/** Who asks: nobody, a member, or somebody whose token cannot be checked because PocketBase does not answer. */
export type Session =
	{ state: 'guest' } | { state: 'member'; user: SessionUser } | { state: 'unreachable' };

/** The token in the visitor's cookie, or null. */
export const readToken = (cookies: Cookies): string | null => cookies.get(COOKIE) || null;

/** Keeps the client's token in an httpOnly, SameSite=Lax cookie. */
export function keepToken(cookies: Cookies, token: string, url: URL): void {
	cookies.set(COOKIE, token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: THIRTY_DAYS_IN_SECONDS
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

/** Asks PocketBase whether the token still stands; renews it in the cookie. A refused token is dropped. */
export async function openSession(
	client: PocketBase,
	cookies: Cookies,
	url: URL
): Promise<Session> {
	if (!client.authStore.token) return { state: 'guest' };
	try {
		const { record, token } = await client.collection('users').authRefresh();
		keepToken(cookies, token, url);
		return { state: 'member', user: toSessionUser(record) };
	} catch (error) {
		const refused =
			error instanceof ClientResponseError && [400, 401, 403, 404].includes(error.status);
		if (!refused) return { state: 'unreachable' };
		client.authStore.clear();
		dropToken(cookies);
		return { state: 'guest' };
	}
}
