import { reportUncaught } from '../plain-error';
import { findFile } from './sketch-files';

/** Answers `fetch` with the sketch's files. Anything else fails with the error that names it, at its line. */
export function serveFetch(): void {
	const realFetch = window.fetch.bind(window);
	window.fetch = (input: RequestInfo | URL, options?: RequestInit) => {
		const asked = input instanceof Request ? input : null;
		const found = findFile(asked ? asked.url : String(input));
		if (found.kind === 'inline') return realFetch(input, options);
		const method = (options?.method ?? asked?.method ?? 'GET').toUpperCase();
		if (found.kind === 'missing') {
			// p5 looks with HEAD whether a file is there; that alone is no fault.
			if (method !== 'HEAD') reportUncaught(found.error);
			return Promise.reject(found.error);
		}
		const signal = options?.signal ?? asked?.signal;
		if (signal?.aborted) return Promise.reject(signal.reason);
		return Promise.resolve(answer(found.file.bytes, method === 'HEAD'));
	};
}

function answer(bytes: Blob, headersOnly: boolean): Response {
	return new Response(headersOnly ? null : bytes, {
		headers: { 'Content-Type': bytes.type, 'Content-Length': String(bytes.size) }
	});
}
