import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of one file in a zip archive (stored or deflated, below 4 GB), or null when the archive has no such file.
 * Throws on bytes that are not such an archive.
 */
export function unzipFile(archive: Buffer, name: string): Buffer | null {
	const end = findEnd(archive);
	let at = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
		if (archive.readUInt32LE(at) !== ENTRY) throw new RangeError('the zip archive is damaged');
		const nameLength = archive.readUInt16LE(at + 28);
		if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) return read(archive, at);
		at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
	}
	return null;
}

/** A comment of up to 64 kB may follow the end record, so it is looked for backwards. */
function findEnd(archive: Buffer): number {
	for (let at = archive.length - 22; at >= Math.max(0, archive.length - 22 - 0xffff); at--)
		if (archive.readUInt32LE(at) === END) return at;
	throw new RangeError('this is not a zip archive');
}

function read(archive: Buffer, entry: number): Buffer {
	const method = archive.readUInt16LE(entry + 10);
	const size = archive.readUInt32LE(entry + 20);
	const local = archive.readUInt32LE(entry + 42);
	// The local header's own lengths count: its extra field may differ from the directory's.
	const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
	const bytes = archive.subarray(start, start + size);
	if (method === STORED) return bytes;
	if (method === DEFLATED) return inflateRawSync(bytes);
	throw new RangeError(`the zip archive uses compression method ${method}, which is not read here`);
}
