/** What a file is to a sketch: it decides how it is shown, and with which function it is loaded. */
export type FileKind =
	'image' | 'sound' | 'video' | 'font' | 'table' | 'data' | 'markup' | 'model' | 'shader' | 'text';

/** A file as its bytes tell of it: `bytes` are other than those given when the text was not in UTF-8. */
export type Recognized = { kind: FileKind; type: string; bytes: Blob };
