import type PocketBase from 'pocketbase';
import type { Problem } from '$lib/base';
import { checkPoster, checkPublication } from '$lib/gallery';
import { statusOf, toProblem } from '$lib/server';
import type { RequestHandler } from './$types';
import { accept, refuse } from './answer';
import { readPublicationForm } from './read-form';

async function whoHas(client: PocketBase, id: string): Promise<string | null> {
	try {
		const { owner } = await client.collection('sketches').getOne(id, { fields: 'owner' });
		return owner;
	} catch (error) {
		toProblem(error);
		return null;
	}
}

async function explain(error: unknown, client: PocketBase, id: string, owner: string) {
	const problem = toProblem(error);
	if (problem.field !== 'id') return problem;
	const isReplay = (await whoHas(client, id)) === owner;
	return { code: isReplay ? 'already_published' : 'id_taken', field: 'id', values: { id } };
}

/** Publishes a sketch: multipart with the fields of `publicationSchema` and `poster`; 201 `{ ok, value: { id } }`. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const no = (...problems: Problem[]) => refuse(problems, statusOf);
	const { session, pocketbase } = locals;
	// Read even for those who may not publish: an answer before the end cuts the browser off, and it never sees why.
	const form = await readPublicationForm(request);
	if (session.state === 'unreachable') return no({ code: 'service_down' });
	if (session.state === 'guest') return no({ code: 'sign_in_needed' });
	if (!form.ok) return no(form.problem);

	const publication = checkPublication(form.value.fields);
	const picture = checkPoster(form.value.poster);
	const problems = [
		...(publication.ok ? [] : publication.problems),
		...(picture.ok ? [] : [picture.problem])
	];
	if (!publication.ok || !picture.ok) return no(...problems);

	const owner = session.user.id;
	const { type, width, height } = picture.value;
	const record = new FormData();
	// As JSON: a text part of its own would have its line ends turned into CRLF on the way.
	record.set(
		'@jsonPayload',
		JSON.stringify({ ...publication.value, owner, aspect: width / height })
	);
	const name = `poster.${type.slice('image/'.length)}`;
	record.set('poster', new File([form.value.poster], name, { type }));
	try {
		await pocketbase.collection('sketches').create(record, { fields: 'id' });
		return accept(publication.value.id, 201);
	} catch (error) {
		return no(await explain(error, pocketbase, publication.value.id, owner));
	}
};
