import { isRecordId, type Problem } from '$lib/base';
import { checkChange } from '$lib/gallery';
import { statusOf, toProblem } from '$lib/server';
import type { RequestEvent, RequestHandler } from './$types';
import { accept, refuse } from '../answer';

/** Larger than any change can be: every detail at its longest, escaped. */
const CHANGE_BYTES = 64 * 1024;

const no = (...problems: Problem[]) => refuse(problems, statusOf);

function whyNot({ locals, params }: RequestEvent): Problem | null {
	if (locals.session.state === 'unreachable') return { code: 'service_down' };
	if (locals.session.state === 'guest') return { code: 'sign_in_needed' };
	return isRecordId(params.id) ? null : { code: 'not_found' };
}

/** Changes details of one's own work: JSON with any of title, altText, description, licence, visibility. */
export const PATCH: RequestHandler = async (event) => {
	const reason = whyNot(event);
	if (reason) return no(reason);
	if (Number(event.request.headers.get('content-length') ?? 0) > CHANGE_BYTES)
		return no({ code: 'request_too_large', values: { maximum: CHANGE_BYTES / 1024 / 1024 } });
	const change = checkChange(await event.request.json().catch(() => null));
	if (!change.ok) return no(...change.problems);
	try {
		await event.locals.pocketbase
			.collection('sketches')
			.update(event.params.id, change.value, { fields: 'id' });
		return accept(event.params.id);
	} catch (error) {
		return no(toProblem(error));
	}
};

/** Deletes one's own work, its poster with it. */
export const DELETE: RequestHandler = async (event) => {
	const reason = whyNot(event);
	if (reason) return no(reason);
	try {
		await event.locals.pocketbase.collection('sketches').delete(event.params.id);
		return accept(event.params.id);
	} catch (error) {
		return no(toProblem(error));
	}
};
