import * as v from 'valibot';
import { resolve } from '$app/paths';
import type { Problem } from '$lib/base';
import type { Details, PublishDraft } from './draft';
import { checkPoster } from './poster';
import { checkPublication, type Checked, type PublicationChange } from './schema';

const problemSchema = v.object({
	code: v.string(),
	field: v.optional(v.string()),
	values: v.optional(v.record(v.string(), v.union([v.string(), v.number()])))
});
const answerSchema = v.variant('ok', [
	v.object({ ok: v.literal(true), value: v.object({ id: v.string() }) }),
	v.object({
		ok: v.literal(false),
		problem: problemSchema,
		/** Every problem, where the form itself was looked at. */
		problems: v.optional(v.array(problemSchema))
	})
]);

/** The id and texts of a publication as the server wants them; every value is text. */
export type Outgoing = Record<string, string>;

/** Checks a publication and its poster in the browser by the server's rules, so that most problems show at once. */
export async function prepare(
	id: string,
	details: Details,
	draft: PublishDraft,
	poster: Blob | null
): Promise<Checked<Outgoing>> {
	const fields: Outgoing = { id, ...details, code: draft.code };
	if (draft.lesson) fields.lesson = draft.lesson;
	if (draft.step) fields.step = draft.step;
	if (draft.seed != null) fields.seed = String(draft.seed);
	const checked = checkPublication(fields);
	const picture = checkPoster(
		poster ? new Uint8Array(await poster.arrayBuffer()) : new Uint8Array()
	);
	const problems = [
		...(picture.ok ? [] : [picture.problem]),
		...(checked.ok ? [] : checked.problems)
	];
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: fields };
}

/** The outcome in an answer of `/api/sketches`; answers that are not ours (a proxy's, an error page) are told apart by status. */
export function readAnswer(status: number, text: string): Checked<{ id: string }> {
	let body: unknown = null;
	try {
		body = JSON.parse(text);
	} catch {
		// Not JSON: the status says what there is to say.
	}
	const answer = v.safeParse(answerSchema, body);
	if (answer.success && answer.output.ok) return answer.output;
	if (answer.success && !answer.output.ok) {
		const { problem, problems = [problem] } = answer.output;
		return { ok: false, problems: problems as Problem[] };
	}
	const codes: Record<number, string> = { 403: 'wrong_origin', 413: 'request_too_large' };
	const code = codes[status] ?? (status >= 500 || status === 0 ? 'service_down' : 'refused');
	return { ok: false, problems: [{ code }] };
}

const unreachable = (): { ok: false; problems: Problem[] } => ({
	ok: false,
	problems: [{ code: navigator.onLine ? 'service_down' : 'offline' }]
});

/** Sends a publication. `onprogress` hears how much is sent, 0–1. A work the server already has counts as published. */
export function sendPublication(
	fields: Outgoing,
	poster: Blob,
	onprogress: (share: number) => void
): Promise<Checked<{ id: string }>> {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	form.append('poster', poster, 'poster');
	// fetch tells nothing of what is sent; a poster over a slow line takes long enough to want to know.
	const request = new XMLHttpRequest();
	return new Promise((settle) => {
		request.upload.onprogress = (event) =>
			onprogress(event.lengthComputable ? event.loaded / event.total : 0);
		request.onerror = request.ontimeout = () => settle(unreachable());
		request.onload = () => {
			const answer = readAnswer(request.status, request.responseText);
			const done = !answer.ok && answer.problems[0]?.code === 'already_published';
			settle(done ? { ok: true, value: { id: fields.id ?? '' } } : answer);
		};
		request.open('POST', resolve('/api/sketches'));
		request.setRequestHeader('Accept', 'application/json');
		request.timeout = 60_000;
		request.send(form);
	});
}

async function ask(id: string, options: RequestInit): Promise<Checked<{ id: string }>> {
	try {
		const response = await fetch(resolve('/api/sketches/[id]', { id }), options);
		return readAnswer(response.status, await response.text());
	} catch {
		return unreachable();
	}
}

/** Changes the details of one's own work. */
export const sendChange = (id: string, change: PublicationChange) =>
	ask(id, {
		method: 'PATCH',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(change)
	});

/** Deletes one's own work. */
export const sendDeletion = (id: string) => ask(id, { method: 'DELETE' });
