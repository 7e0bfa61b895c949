import { nextTask } from '../intrinsics';
import { reportUncaught } from '../plain-error';
import { findFile } from './sketch-files';

type Open = (
	this: XMLHttpRequest,
	method: string,
	address: string | URL,
	...rest: unknown[]
) => void;

/** Answers `XMLHttpRequest` with the sketch's files, and lets requests for anything else fail with their `error` event. */
export function serveRequests(): void {
	const { prototype } = XMLHttpRequest;
	const open = prototype.open as Open;
	const { send } = prototype;
	const missing = new WeakSet<XMLHttpRequest>();

	prototype.open = function (
		this: XMLHttpRequest,
		method: string,
		address: string | URL,
		...rest: unknown[]
	) {
		missing.delete(this);
		const found = findFile(String(address));
		if (found.kind === 'inline') return open.call(this, method, address, ...rest);
		if (found.kind === 'found') return open.call(this, 'GET', found.file.url(), ...rest);
		missing.add(this);
		reportUncaught(found.error);
		return open.call(this, 'GET', 'data:,', ...rest);
	} as typeof prototype.open;

	prototype.send = function (this: XMLHttpRequest, body) {
		if (!missing.has(this)) return send.call(this, body);
		nextTask(() => {
			for (const type of ['error', 'loadend']) this.dispatchEvent(new ProgressEvent(type));
		});
	};
}
