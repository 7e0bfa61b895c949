import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseCatalogue, type Catalogue } from '../../src/lib/lesson/parse';

export { formatFault } from '../../src/lib/lesson/parse';

const READ = /\.(yml|md|js)$/;

/** Every text file under a folder of lessons, by its path within it, with forward slashes. */
export function readLessonFiles(root: string): Record<string, string> {
	const entries = readdirSync(root, { recursive: true, withFileTypes: true });
	return Object.fromEntries(
		entries
			.filter((entry) => entry.isFile() && READ.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')])
	);
}

/** The catalogue on disk, with the files it was read from by their paths; faults name files from the working directory. */
export function readCatalogue(root: string): Catalogue & { files: Record<string, string> } {
	const files = readLessonFiles(root);
	const folder = relative(process.cwd(), root).split(sep).join('/');
	return { ...parseCatalogue(files, folder), files };
}
