import type { HandedFile } from '../../protocol';
import { readAddress } from './address';
import { missingFile } from './missing-file';

/** A file that was found; `url` shows it to elements. */
export type FoundFile = { bytes: Blob; url: () => string };

/** `inline`: the browser may have it. `missing`: the problem with its words, made where it was asked for. */
export type Found =
	{ kind: 'inline' } | { kind: 'found'; file: FoundFile } | { kind: 'missing'; error: Error };

const makeUrl = URL.createObjectURL.bind(URL);
const revokeUrl = URL.revokeObjectURL.bind(URL);
const base = document.baseURI;

let files = new Map<string, { bytes: Blob; type: string; url: string | null }>();

/** From now on these, and no others, are the sketch's files. */
export function takeFiles(handed: HandedFile[]): void {
	const before = files;
	files = new Map();
	for (const { name, type, bytes } of handed) {
		// Typed by what was read in it: what the browser or the person said of it is not asked.
		const typed = bytes.type === type ? bytes : bytes.slice(0, bytes.size, type);
		files.set(name.normalize('NFC'), { bytes: typed, type, url: null });
	}
	for (const { url } of before.values()) if (url) revokeUrl(url);
}

/** What an address in a sketch stands for. */
export function findFile(written: string): Found {
	const address = readAddress(written, base);
	if (address.kind === 'inline') return address;
	const held = address.kind === 'file' ? files.get(address.name) : undefined;
	if (!held)
		return {
			kind: 'missing',
			error: missingFile(address.name, address.kind === 'elsewhere', [...files.keys()])
		};
	const url = () => (held.url ??= makeUrl(held.bytes));
	return { kind: 'found', file: { bytes: held.bytes, url } };
}
