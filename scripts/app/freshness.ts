import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../support/sources';

/** All that a build is made of. */
const SOURCES = [
	'src',
	'static',
	'lessons',
	'messages',
	'project.inlang',
	'scripts/vite',
	'scripts/lessons',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
/** A hash over the names and bytes of everything the build is made of. */
export const sourcesHash = (): string => hashOf(SOURCES, { tests: false });

const stampFile = (folder: string): string => join(folder, '.skissa-sources');

/** Whether the build in `folder` was made of just these sources. */
export const isFresh = (folder: string, hash: string): boolean =>
	existsSync(stampFile(folder)) &&
	existsSync(join(folder, 'index.js')) &&
	readFileSync(stampFile(folder), 'utf8') === hash;

/** Notes what the build in `folder` was made of. */
export const markFresh = (folder: string, hash: string): void =>
	writeFileSync(stampFile(folder), hash);
