import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inProject, root } from '../support/paths';

/** All that a build is made of. Generated texts are left out: messages/ stands for them. */
const SOURCES = [
	'src',
	'static',
	'lessons',
	'messages',
	// The rest of this folder is written by the build itself.
	'project.inlang/settings.json',
	'scripts/vite',
	'scripts/lessons',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
const GENERATED = join('src', 'lib', 'paraglide');

/** A hash over the names and bytes of everything the build is made of. */
export function sourcesHash(): string {
	const hash = createHash('sha256');
	for (const source of SOURCES) add(hash, inProject(source));
	return hash.digest('hex');
}

function add(hash: ReturnType<typeof createHash>, path: string): void {
	const name = relative(root, path);
	if (!existsSync(path) || name === GENERATED) return;
	if (statSync(path).isDirectory()) {
		for (const entry of readdirSync(path).sort()) add(hash, join(path, entry));
		return;
	}
	if (/\.test\.ts$/.test(name)) return;
	const bytes = readFileSync(path);
	hash.update(`${name}\0${bytes.length}\0`).update(bytes);
}

const stampFile = (folder: string): string => join(folder, '.skissa-sources');

/** Whether the build in `folder` was made of just these sources. */
export const isFresh = (folder: string, hash: string): boolean =>
	existsSync(stampFile(folder)) &&
	existsSync(join(folder, 'index.js')) &&
	readFileSync(stampFile(folder), 'utf8') === hash;

/** Notes what the build in `folder` was made of. */
export const markFresh = (folder: string, hash: string): void =>
	writeFileSync(stampFile(folder), hash);
