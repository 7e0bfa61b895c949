import { json } from '@sveltejs/kit';
import type { Problem } from '$lib/base';
import { statusOf } from './problem';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a browser sent a changing request from a page that is not this site's: another origin, or a sketch's frame
 * (whose origin is `null`). Programs that are not browsers send no origin, and carry nobody's cookies either.
 */
export function isForeign(request: Request, url: URL): boolean {
	if (READING.has(request.method)) return false;
	const origin = request.headers.get('origin');
	if (origin !== null) return origin !== url.origin;
	return ['cross-site', 'same-site'].includes(request.headers.get('sec-fetch-site') ?? '');
}

/** The 403 for a foreign request, in the form its sender reads: a form action's, JSON, or plain text. */
export function refuseForeign(request: Request, url: URL, text: string): Response {
	const problem: Problem = { code: 'wrong_origin', values: { origin: url.origin } };
	const status = statusOf(problem);
	const headers = { 'Cache-Control': 'no-store' };
	if (request.headers.has('x-sveltekit-action'))
		return json(
			{ type: 'error', status, error: { message: text, code: problem.code } },
			{ status, headers }
		);
	const wantsJson = [request.headers.get('accept'), request.headers.get('content-type')].some(
		(type) => type?.includes('application/json')
	);
	if (wantsJson || url.pathname.startsWith('/api/'))
		return json({ ok: false, problem }, { status, headers });
	return new Response(text, {
		status,
		headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }
	});
}
