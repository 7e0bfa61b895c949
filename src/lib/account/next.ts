/**
 * Where to go after signing in: a path of this site with its query and fragment, or null for anything that would
 * lead elsewhere or back into signing in and out.
 */
export function sameSitePath(next: string | null, origin: string): string | null {
	if (!next || next.length > 2000 || !next.startsWith('/')) return null;
	// Browsers drop tabs and line ends from addresses and read a backslash as a slash.
	if (/[\\\p{Cc}]/u.test(next)) return null;
	if (!URL.canParse(next, origin)) return null;
	const url = new URL(next, origin);
	if (url.origin !== origin || url.pathname.startsWith('//')) return null;
	if (/^(\/sv)?\/(sign-in|sign-out|create-account|api)(\/|$)/.test(url.pathname)) return null;
	return url.pathname + url.search + url.hash;
}
