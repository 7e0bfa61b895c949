import * as v from 'valibot';

/** The largest file a sketch may have, in bytes. */
export const MAXIMUM_FILE_BYTES = 5_000_000;

/** How many files a sketch may have. */
export const MAXIMUM_FILES = 20;

/** All files of a sketch together, in bytes. */
export const MAXIMUM_FILES_BYTES = 25_000_000;

/** The longest name of a file, in UTF-16 code units. */
export const MAXIMUM_FILE_NAME_LENGTH = 80;

/** A file of a sketch on its way to a frame: its name has no folder, its type was read from its bytes. */
export const handedFileSchema = v.object({
	name: v.pipe(v.string(), v.minLength(1), v.maxLength(MAXIMUM_FILE_NAME_LENGTH)),
	type: v.pipe(v.string(), v.maxLength(100)),
	// A Blob travels as a reference: its bytes move when the sketch reads them.
	bytes: v.pipe(v.instance(Blob), v.maxSize(MAXIMUM_FILE_BYTES))
});

/** From the host: all files the sketch has from now on. Precedes the `run` or `trace` that needs them. */
export const filesMessageSchema = v.object({
	type: v.literal('files'),
	files: v.pipe(
		v.array(handedFileSchema),
		v.maxLength(MAXIMUM_FILES),
		v.check((files) => sizeOf(files) <= MAXIMUM_FILES_BYTES),
		v.check((files) => new Set(files.map(({ name }) => name)).size === files.length)
	)
});

const sizeOf = (files: { bytes: Blob }[]): number =>
	files.reduce((sum, { bytes }) => sum + bytes.size, 0);

export type HandedFile = v.InferOutput<typeof handedFileSchema>;
