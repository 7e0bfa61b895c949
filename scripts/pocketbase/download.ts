import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { ClearFailure, systemCode } from '../support/clear-failure';
import { fillCache } from './cached';
import { unzipFile } from './unzip';

const RELEASES = 'https://github.com/pocketbase/pocketbase/releases/download';
const ANSWER_WITHIN_MILLISECONDS = 10_000;
const DOWNLOAD_WITHIN_MILLISECONDS = 300_000;

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = {
	linux: 'linux',
	darwin: 'darwin',
	win32: 'windows'
};
const MACHINES: Record<string, string> = {
	x64: 'amd64',
	arm64: 'arm64',
	arm: 'armv7',
	s390x: 's390x',
	ppc64: 'ppc64le'
};

/** What to download, and from where: `releases` is the address below which `v<version>/<file>` lies. */
export type Release = { version: string; releases?: string; system?: string; machine?: string };

/**
 * Puts the official release for this platform at `path`, after checking it against the release's checksums.txt.
 * Resolves to null, or to why it could not be had; then nothing was written. `SKISSA_POCKETBASE_RELEASES` is
 * a mirror of the releases.
 */
export async function download(path: string, release: Release): Promise<string | null> {
	const system = release.system ?? SYSTEMS[process.platform];
	const machine = release.machine ?? MACHINES[process.arch];
	if (!system || !machine) return `there is no release for ${process.platform} on ${process.arch}`;
	const file = `pocketbase_${release.version}_${system}_${machine}.zip`;
	const base = release.releases ?? process.env.SKISSA_POCKETBASE_RELEASES ?? RELEASES;
	const folder = `${base}/v${release.version}`;
	let binary: Buffer | null;
	try {
		const checksums = (await fetchBytes(`${folder}/checksums.txt`)).toString('utf8');
		const expected = new RegExp(`^([0-9a-f]{64})\\s+\\*?${file.replaceAll('.', '\\.')}$`, 'm');
		const checksum = expected.exec(checksums)?.[1];
		if (!checksum) return `the release's checksums.txt does not name ${file}`;
		const archive = await fetchBytes(`${folder}/${file}`);
		if (createHash('sha256').update(archive).digest('hex') !== checksum)
			return `${file} does not have the checksum its release names; it was thrown away`;
		binary = unzipFile(archive, system === 'windows' ? 'pocketbase.exe' : 'pocketbase');
	} catch (error) {
		if (error instanceof ClearFailure) throw error;
		return reasonOf(error);
	}
	if (!binary) return `${file} holds no PocketBase`;
	const bytes = binary;
	return fillCache(path, async (temporary) => {
		writeFileSync(temporary, bytes);
		return null;
	});
}

/** Loads a file into memory (a release is about 15 MB); throws on any answer but 200 and on a cut connection. */
async function fetchBytes(url: string): Promise<Buffer> {
	const stalled = new AbortController();
	const timer = setTimeout(() => stalled.abort(), ANSWER_WITHIN_MILLISECONDS);
	const response = await fetch(url, {
		signal: AbortSignal.any([stalled.signal, AbortSignal.timeout(DOWNLOAD_WITHIN_MILLISECONDS)])
	}).finally(() => clearTimeout(timer));
	if (!response.ok) {
		await response.body?.cancel();
		throw new RangeError(`${url} answered ${response.status}`);
	}
	return Buffer.from(await response.arrayBuffer());
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'AbortError' || error.name === 'TimeoutError')
		return 'the server did not answer in time';
	if (error.message === 'terminated') return 'the connection was cut';
	const cause = systemCode(error.cause);
	return cause ? `the server cannot be reached (${cause})` : error.message;
}
