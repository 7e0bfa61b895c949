import { error } from '@sveltejs/kit';
import { lessons } from 'virtual:lessons';
import { encodeCode, isRecordId, type Problem } from '$lib/base';
import { ARTWORK_FIELDS, toArtwork, type SketchRecord } from '$lib/gallery';
import { getLocale } from '$lib/paraglide/runtime';
import { statusOf, toProblem } from '$lib/server';
import type { PageServerLoad } from './$types';
import { highlight } from './highlight';

function deny(problem: Problem): never {
	// One answer for what is not there and what is not for you.
	if (problem.code === 'service_down') error(503, { message: 'Unavailable', code: problem.code });
	error(statusOf(problem) === 404 ? 404 : 503, { message: 'Not Found', code: 'not_found' });
}

/** One work, if this visitor may see it; 404 for unknown, private and hidden alike. */
export const load: PageServerLoad = async ({ params, locals, setHeaders }) => {
	if (!isRecordId(params.id)) deny({ code: 'not_found' });
	const record = await locals.pocketbase
		.collection('sketches')
		.getOne<SketchRecord>(params.id, { expand: 'owner', fields: ARTWORK_FIELDS })
		.catch((cause) => deny(toProblem(cause)));
	const artwork = toArtwork(record);
	const { session } = locals;
	if (artwork.visibility !== 'public' || artwork.hidden)
		setHeaders({ 'Cache-Control': 'private, no-store' });
	const lesson = lessons.find(({ id }) => id === artwork.lesson);
	return {
		artwork,
		isMine: session.state === 'member' && session.user.id === record.owner,
		lines: await highlight(artwork.code),
		studioCode: await encodeCode(artwork.code),
		lesson: lesson
			? { course: lesson.course, slug: lesson.slug, title: lesson.title[getLocale()] }
			: null
	};
};
