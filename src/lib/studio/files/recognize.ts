import type { FileKind, Recognized } from './file-kind';
import { readText } from './read-text';
import { readSignature } from './signatures';
import { readTable } from './table';

const SVG = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!doctype svg[^>]*>\s*)*<svg[\s>]/i;

/**
 * What a file is, by what is in it; null when a sketch can do nothing with it. Its name is asked only
 * which of several kinds of text it is. Text in an older encoding is written anew in UTF-8.
 */
export async function recognize(file: Blob, name: string): Promise<Recognized | null> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const found = readSignature(bytes);
	if (found) return { ...found, bytes: new Blob([bytes], { type: found.type }) };
	const read = readText(bytes);
	if (!read) return null;
	const { kind, type } = textKind(read.text, extensionOf(name));
	return { kind, type, bytes: new Blob([read.isUtf8 ? bytes : read.text], { type }) };
}

function textKind(text: string, extension: string): { kind: FileKind; type: string } {
	if (SVG.test(text)) return { kind: 'image', type: 'image/svg+xml' };
	if (isJson(text)) return { kind: 'data', type: 'application/json' };
	if (/^\s*<\?xml\b/.test(text) || extension === 'xml')
		return { kind: 'markup', type: 'application/xml' };
	if (extension === 'obj' && /^v\s/m.test(text)) return { kind: 'model', type: 'model/obj' };
	if (/^\s*solid\b[\s\S]*\bfacet\b/.test(text)) return { kind: 'model', type: 'model/stl' };
	if (/^(?:vert|frag|glsl)$/.test(extension)) return { kind: 'shader', type: 'text/plain' };
	const isTable = extension === 'csv' || extension === 'tsv';
	if (isTable || (extension !== 'txt' && extension !== 'md' && readTable(text, false)))
		return { kind: 'table', type: 'text/csv' };
	return { kind: 'text', type: 'text/plain' };
}

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

function isJson(text: string): boolean {
	if (!/^\s*[[{]/.test(text)) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
