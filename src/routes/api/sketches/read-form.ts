import { fail, ok, type Result } from '$lib/base';
import { REQUEST_BYTES } from '$lib/gallery';

/** A publication's form taken apart: the texts, unchecked, and the poster's bytes (none: empty). */
export type PublicationForm = { fields: Record<string, unknown>; poster: Uint8Array<ArrayBuffer> };

const tooLarge = () =>
	fail('request_too_large', { values: { maximum: Math.floor(REQUEST_BYTES / 1024 / 1024) } });

async function drain(body: ReadableStream<Uint8Array> | null): Promise<void> {
	const reader = body?.getReader();
	try {
		while (reader && !(await reader.read()).done);
	} catch {
		// Past the server's own limit, which ends the connection.
	}
}

/** Reads a multipart request; `request_too_large`, `form_damaged` or `field_repeated` when it cannot be taken. */
export async function readPublicationForm(request: Request): Promise<Result<PublicationForm>> {
	if (Number(request.headers.get('content-length') ?? 0) > REQUEST_BYTES) {
		await drain(request.body);
		return tooLarge();
	}
	let form: FormData;
	try {
		form = await request.formData();
	} catch (error) {
		// The server's own limit, met while reading a body that did not say its length.
		if ((error as { status?: number } | null)?.status === 413) return tooLarge();
		return fail('form_damaged');
	}
	const fields: Record<string, unknown> = {};
	let poster = new Uint8Array();
	const seen = new Set<string>();
	for (const [name, value] of form) {
		const field = name.slice(0, 60);
		if (seen.has(name)) return fail('field_repeated', { field, values: { field } });
		seen.add(name);
		if (name !== 'poster') fields[name] = value;
		else if (typeof value !== 'string') poster = new Uint8Array(await value.arrayBuffer());
	}
	return ok({ fields, poster });
}
