import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { download } from './download';

/** Answers `--help` as PocketBase does, as far as Skissa looks. */
const PROGRAM = "#!/bin/sh\nprintf 'Commands:\\n  superuser  …\\nFlags:\\n  --hooksDir\\n'\n";
const FILE = 'pocketbase_9.9.9_linux_amd64.zip';

let folder: string;
let server: Server | null = null;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'skissa-download-'));
});
afterEach(() => {
	server?.closeAllConnections();
	server?.close();
	server = null;
	rmSync(folder, { recursive: true, force: true });
});

/** A zip archive of one deflated file, written by the format's own description. */
function zip(name: string, text: string): Buffer {
	const bytes = Buffer.from(text);
	const packed = deflateRawSync(bytes);
	const fields = Buffer.alloc(26);
	fields.writeUInt16LE(20, 0);
	fields.writeUInt16LE(8, 4);
	fields.writeUInt32LE(packed.length, 14);
	fields.writeUInt32LE(bytes.length, 18);
	fields.writeUInt16LE(name.length, 22);
	const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
	const entry = Buffer.concat([
		Buffer.from('PK\x01\x02\x14\x00'),
		fields,
		Buffer.alloc(14),
		Buffer.from(name)
	]);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(1, 8);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(entry.length, 12);
	end.writeUInt32LE(local.length, 16);
	return Buffer.concat([local, entry, end]);
}

async function serve(listener: RequestListener): Promise<string> {
	server = createServer(listener);
	await new Promise<void>((settle) => server?.listen(0, '127.0.0.1', settle));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A release as its server would give it; `change` alters one answer. */
const release = (
	archive: Buffer,
	change: Record<string, RequestListener> = {},
	checksum = createHash('sha256').update(archive).digest('hex')
): Promise<string> =>
	serve((request, response) => {
		const name = request.url?.replace('/v9.9.9/', '') ?? '';
		const changed = change[name];
		if (changed) return changed(request, response);
		if (name === 'checksums.txt') return response.end(`${checksum}  ${FILE}\n`);
		if (name === FILE) return response.end(archive);
		response.writeHead(404).end();
	});

const get = (releases: string, version = '9.9.9'): Promise<string | null> =>
	download(join(folder, 'cache', 'pocketbase'), {
		version,
		releases,
		system: 'linux',
		machine: 'amd64'
	});

const kept = (): string[] =>
	existsSync(join(folder, 'cache')) ? readdirSync(join(folder, 'cache')) : [];

test('keeps a release whose checksum is right, ready to run', async () => {
	expect(await get(await release(zip('pocketbase', PROGRAM)))).toBeNull();
	expect(kept()).toEqual(['pocketbase']);
	expect((await execa(join(folder, 'cache', 'pocketbase'))).stdout).toContain('superuser');
});

test('throws a release with a wrong checksum away', async () => {
	const releases = await release(zip('pocketbase', PROGRAM), {}, '0'.repeat(64));
	expect(await get(releases)).toContain('does not have the checksum');
	expect(kept()).toEqual([]);
});

test('throws a release away whose connection was cut', async () => {
	const archive = zip('pocketbase', PROGRAM);
	const releases = await release(archive, {
		[FILE]: (_, response) => {
			response.writeHead(200, { 'Content-Length': archive.length });
			response.write(archive.subarray(0, 40), () => response.destroy());
		}
	});
	expect(await get(releases)).toBe('the connection was cut');
	expect(kept()).toEqual([]);
});

test('says that a release is not there', async () => {
	const releases = await release(zip('pocketbase', PROGRAM));
	expect(await get(releases, '1.2.3')).toContain('/v1.2.3/checksums.txt answered 404');
	expect(kept()).toEqual([]);
});

test('says that a server cannot be reached', async () => {
	const releases = await release(zip('pocketbase', PROGRAM));
	await new Promise((settle) => server?.close(settle));
	expect(await get(releases)).toBe('the server cannot be reached (ECONNREFUSED)');
});

test('keeps neither an archive without PocketBase nor one that holds something else', async () => {
	expect(await get(await release(zip('readme', PROGRAM)))).toContain('holds no PocketBase');
	server?.close();
	expect(await get(await release(Buffer.from('no archive at all, but long')))).toContain(
		'not a zip archive'
	);
	server?.close();
	const other = await release(zip('pocketbase', '#!/bin/sh\necho hello\n'));
	expect(await get(other)).toContain('the file cannot be run');
	expect(kept()).toEqual([]);
});
