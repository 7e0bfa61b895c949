import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './paths';

/** What tools write into the project; `messages/` stands for the texts that are generated from it. */
const GENERATED = new Set([
	'.git',
	'.skissa',
	'.svelte-kit',
	'build',
	'node_modules',
	'pb_data',
	'playwright-report',
	'src/lib/paraglide',
	'test-results'
]);
/** All of it is written by a tool but this. */
const INLANG = 'project.inlang/';
const OWN_INLANG = 'project.inlang/settings.json';

const TEST = /\.test\.ts$/;

/**
 * A hash over the names and bytes of files and folders of the project, named from its root, without what is
 * generated; one that is not there counts as nothing. `tests` says whether the tests beside the code count.
 */
export function hashOf(sources: readonly string[], { tests }: { tests: boolean }): string {
	const hash = createHash('sha256');
	for (const source of sources) add(hash, join(root, source), tests);
	return hash.digest('hex');
}

function add(hash: Hash, path: string, tests: boolean): void {
	const name = relative(root, path).split(sep).join('/');
	if (!existsSync(path) || isGenerated(name) || (!tests && TEST.test(name))) return;
	if (statSync(path).isDirectory()) {
		for (const entry of readdirSync(path).sort()) add(hash, join(path, entry), tests);
		return;
	}
	const bytes = readFileSync(path);
	hash.update(`${name}\0${bytes.length}\0`).update(bytes);
}

const isGenerated = (name: string): boolean =>
	GENERATED.has(name) || (name.startsWith(INLANG) && name !== OWN_INLANG);
