import { gzipSync } from 'node:zlib';
import { dev } from '$app/environment';
import { getLocale } from '$lib/paraglide/runtime';
import { allWords } from '../catalogue';
import type { RequestHandler } from './$types';

const packed = new Map<string, Buffer<ArrayBuffer>>();

/** All that can be found in the lessons, in the language of the address, for a browser to search by itself. */
export const GET: RequestHandler = ({ request }) => {
	const headers = new Headers({
		'Content-Type': 'application/json',
		// Asked for with the build's version in the address, so that another build is another address.
		'Cache-Control': dev ? 'no-store' : 'public, max-age=31536000, immutable',
		Vary: 'Accept-Encoding'
	});
	const locale = getLocale();
	if (!request.headers.get('accept-encoding')?.includes('gzip'))
		return new Response(JSON.stringify(allWords()), { headers });
	const body = packed.get(locale) ?? gzipSync(JSON.stringify(allWords()));
	if (!dev) packed.set(locale, body);
	headers.set('Content-Encoding', 'gzip');
	return new Response(body, { headers });
};
