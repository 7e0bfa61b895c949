import { error } from '@sveltejs/kit';
import { isRecordId } from '$lib/base';
import { statusOf, toProblem } from '$lib/server';
import type { RequestHandler } from './$types';

const TYPES = ['image/png', 'image/jpeg', 'image/webp'];
/** The sizes PocketBase keeps ready, by `?width=`. */
const THUMBS: Record<string, string> = { '640': '640x0' };
const FETCH_WITHIN_MILLISECONDS = 15_000;

type Poster = {
	id: string;
	collectionId: string;
	poster: string;
	visibility: string;
	hidden: boolean;
};

function deny(cause: unknown): never {
	const problem = toProblem(cause);
	error(problem.code === 'service_down' ? 503 : statusOf(problem), 'No picture');
}

/** The picture of a work, as PocketBase's rules let this visitor see it; `?width=640` for lists. */
export const GET: RequestHandler = async ({ params, locals, url, request }) => {
	if (!isRecordId(params.id)) error(404, 'No picture');
	const { pocketbase, session } = locals;
	const record = await pocketbase
		.collection('sketches')
		.getOne<Poster>(params.id, { fields: 'id,collectionId,poster,visibility,hidden' })
		.catch(deny);
	if (!record.poster) error(404, 'No picture');

	const thumb = THUMBS[url.searchParams.get('width') ?? ''];
	const isPublic = record.visibility === 'public' && !record.hidden;
	const headers = new Headers({
		'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
		'Content-Disposition': 'inline',
		'X-Content-Type-Options': 'nosniff',
		'Cross-Origin-Resource-Policy': 'same-site',
		'Cache-Control': 'private, no-store'
	});
	if (isPublic) {
		// A member's answer carries their renewed cookie, which no shared cache may keep.
		const who = session.state === 'guest' ? 'public' : 'private';
		headers.set('Cache-Control', `${who}, max-age=3600`);
		// A new picture gets a new file name, so the name is version enough.
		headers.set('ETag', `"${record.poster}${thumb ? `-${thumb}` : ''}"`);
		if (request.headers.get('if-none-match') === headers.get('ETag'))
			return new Response(null, { status: 304, headers });
	}

	const token =
		isPublic || session.state !== 'member' ? '' : await pocketbase.files.getToken().catch(deny);
	const address = pocketbase.files.getURL(record, record.poster, { thumb, token });
	const file = await fetch(address, {
		signal: AbortSignal.any([request.signal, AbortSignal.timeout(FETCH_WITHIN_MILLISECONDS)])
	}).catch(() => error(503, 'No picture'));
	const type = file.headers.get('content-type') ?? '';
	if (!file.ok || !file.body || !TYPES.includes(type))
		error(file.status === 404 ? 404 : 503, 'No picture');
	headers.set('Content-Type', type);
	const length = file.headers.get('content-length');
	if (length) headers.set('Content-Length', length);
	return new Response(file.body, { headers });
};
