import * as v from 'valibot';
import { filesMessageSchema } from '../../protocol';
import type { Frame } from '../frame';

/** A file of a sketch: its name without folders, and its media type as its bytes say. */
export type SketchFile = { name: string; type: string; bytes: Blob | ArrayBuffer };

const NONE: readonly SketchFile[] = [];
const handed = new WeakMap<Frame, readonly SketchFile[]>();
const blobs = new WeakMap<ArrayBuffer, Blob>();

/**
 * Gives a frame a sketch's files; the same list again costs nothing. Must precede the program that needs
 * them. Throws on a list that is over the bounds of `protocol/files.ts`.
 */
export function handFiles(frame: Frame, files: readonly SketchFile[]): void {
	if ((handed.get(frame) ?? NONE) === files) return;
	if (files.length === 0 && !handed.has(frame)) return;
	handed.set(frame, files);
	const message = {
		type: 'files',
		files: files.map(({ name, type, bytes }) => ({ name, type, bytes: blobOf(bytes, type) }))
	};
	frame.post(v.parse(filesMessageSchema, message));
}

function blobOf(bytes: Blob | ArrayBuffer, type: string): Blob {
	if (bytes instanceof Blob) return bytes;
	const known = blobs.get(bytes);
	if (known) return known;
	const blob = new Blob([bytes], { type });
	blobs.set(bytes, blob);
	return blob;
}
