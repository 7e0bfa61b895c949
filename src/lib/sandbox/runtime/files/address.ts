/**
 * What an address in a sketch stands for. `inline`: bytes it made itself or none, which the browser may
 * have. `file`: a file of the sketch, by its name without folders. `elsewhere`: a place on a network.
 */
export type Address = { kind: 'inline' } | { kind: 'file' | 'elsewhere'; name: string };

const LOCAL_PATH = /^(?:[a-z]:[\\/]|file:)/i;

/** Reads an address as a sketch wrote it, or as the browser completed it against `base`, the frame's own. */
export function readAddress(written: string, base: string): Address {
	const address = written.trim();
	if (address === '') return { kind: 'inline' };
	// What a file browser calls a file; its name is what matters.
	if (LOCAL_PATH.test(address)) return { kind: 'file', name: lastPart(address) };
	const url = completed(address, base);
	if (!url) return { kind: 'elsewhere', name: address };
	if (['blob:', 'data:', 'about:'].includes(url.protocol)) return { kind: 'inline' };
	if (url.host !== new URL(base).host) return { kind: 'elsewhere', name: address };
	return { kind: 'file', name: lastPart(url.pathname) };
}

function completed(address: string, base: string): URL | null {
	try {
		return new URL(address, base);
	} catch {
		return null;
	}
}

function lastPart(path: string): string {
	const last = path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
	try {
		return decodeURIComponent(last).normalize('NFC');
	} catch {
		return last.normalize('NFC');
	}
}
