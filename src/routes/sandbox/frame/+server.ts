import { createHash } from 'node:crypto';
import { frameDocument, frameHeaders } from '$lib/sandbox/runtime';
import type { RequestHandler } from './$types';

const tag = `"${createHash('sha256').update(frameDocument).digest('base64url').slice(0, 22)}"`;

/** The document sketches run in: the same for every visitor. */
export const GET: RequestHandler = ({ request }) => {
	const headers = { ...frameHeaders, ETag: tag };
	if (request.headers.get('If-None-Match') === tag)
		return new Response(null, { status: 304, headers });
	return new Response(frameDocument, { headers });
};
