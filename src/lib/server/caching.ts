import type { Session } from './session';

/** A page shown to someone signed in is stored nowhere; any other page may be kept by that browser, asking first. */
export function setPageCaching(headers: Headers, session: Session | undefined): void {
	if (!headers.get('content-type')?.startsWith('text/html')) return;
	if (session && session.state !== 'guest') headers.set('Cache-Control', 'private, no-store');
	else if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
}
