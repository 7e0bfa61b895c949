import { fail, ok, type Result } from './result';

const MAXIMUM_CHARACTERS = 200_000;

async function pipe(bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream) {
	const stream = new Blob([bytes]).stream().pipeThrough(through);
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
	let binary = '';
	for (let at = 0; at < bytes.length; at += 0x8000)
		binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Source text as the value of `#code=`: base64url(deflate-raw(utf-8)). */
export async function encodeCode(source: string): Promise<string> {
	const bytes = new TextEncoder().encode(source);
	return toBase64Url(await pipe(bytes, new CompressionStream('deflate-raw')));
}

/** The source text in a `#code=` value; `code_link_damaged` when it cannot be read, `code_too_long` past 200 000 characters. */
export async function decodeCode(value: string): Promise<Result<string>> {
	try {
		const bytes = await pipe(fromBase64Url(value), new DecompressionStream('deflate-raw'));
		const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		if (source.length > MAXIMUM_CHARACTERS)
			return fail('code_too_long', { field: 'code', values: { maximum: MAXIMUM_CHARACTERS } });
		return ok(source);
	} catch {
		return fail('code_link_damaged');
	}
}
