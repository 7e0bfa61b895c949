import type { RequestEvent } from '@sveltejs/kit';

const NOBODYS = ['/healthz', '/learn/words', '/sandbox'];

/** Whether a route shows the same to everybody, so that who asks need not be found out. */
export const isNobodys = (route: string | null): boolean =>
	NOBODYS.some((path) => route === path || route?.startsWith(`${path}/`));

/** The visitor's address; the server's own where a proxy was to name it and did not (a probe from inside). */
export function addressOf(event: Pick<RequestEvent, 'getClientAddress'>): string {
	try {
		return event.getClientAddress();
	} catch {
		return '127.0.0.1';
	}
}
