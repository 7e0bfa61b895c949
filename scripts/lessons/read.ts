import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseCatalogue, type Catalogue } from '../../src/lib/lesson/parse';

export { formatFault } from '../../src/lib/lesson/parse';

const READ = /\.(yml|md|js)$/;
const OWN = /^[^/]+\/[^/]+\/files\//;
// Left behind by file managers; nobody put them there.
const HIDDEN = /(^|\/)\.[^/]*$/;

/** Every text file under a folder of lessons, by its path within it, with forward slashes. */
export function readLessonFiles(root: string): Record<string, string> {
	return Object.fromEntries(
		pathsUnder(root)
			.filter((path) => READ.test(path) && !OWN.test(path))
			.map((path) => [path, readFileSync(join(root, path), 'utf8')])
	);
}

/** Bytes of every file in the lessons' `files/`, by its path within the folder of lessons. */
export function measureOwnFiles(root: string): Record<string, number> {
	return Object.fromEntries(
		pathsUnder(root)
			.filter((path) => OWN.test(path) && !HIDDEN.test(path))
			.map((path) => [path, statSync(join(root, path)).size])
	);
}

const pathsUnder = (root: string): string[] =>
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** The catalogue on disk, with the files it was read from by their paths; faults name files from the working directory. */
export function readCatalogue(root: string): Catalogue & { files: Record<string, string> } {
	const files = readLessonFiles(root);
	const folder = relative(process.cwd(), root).split(sep).join('/');
	return { ...parseCatalogue(files, folder, measureOwnFiles(root)), files };
}
