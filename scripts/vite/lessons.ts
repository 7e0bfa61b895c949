import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

type Reader = typeof import('../lessons/read');

const NAME = 'virtual:lessons';
const RESOLVED = `\0${NAME}`;
const READER = fileURLToPath(new URL('../lessons/read.ts', import.meta.url));

type Own = { id: string; files: { name: string }[] };

/** The code that has each lesson's files served as they are, each under an address of its own. */
function addressesOf(lessons: Own[], folderOf: (id: string) => string) {
	const imports: string[] = [];
	const addresses = lessons.map(({ id, files }) => {
		const names = files.map(({ name }) => {
			const local = `file${imports.length}`;
			// Not within the page, however small: the page may fetch from its own site alone.
			const path = `${join(folderOf(id), name).split(sep).join('/')}?url&no-inline`;
			imports.push(`import ${local} from ${JSON.stringify(path)};`);
			return local;
		});
		return `${JSON.stringify(id)}: [${names.join(', ')}]`;
	});
	return { imports: imports.join('\n'), addresses: addresses.join(', ') };
}

/**
 * Gives the app `virtual:lessons`: the catalogue under `lessons/`, parsed and rendered.
 * A build fails on any faulty lesson; in dev it is left out, its faults are printed, and an edit reloads the page.
 */
export function lessons(folder = 'lessons'): Plugin {
	let root = '';
	let building = false;
	let reader: Promise<Reader> | undefined;
	return {
		name: 'skissa:lessons',
		configResolved(config) {
			root = join(config.root, folder);
			building = config.command === 'build';
		},
		resolveId: (id) => (id === NAME ? RESOLVED : undefined),
		async load(id) {
			if (id !== RESOLVED) return;
			// Not a static import: the parser would be part of the config, which Vite wants with file extensions.
			reader ??= runnerImport<Reader>(READER, { configFile: false }).then(({ module }) => module);
			const { formatFault, readCatalogue } = await reader;
			const { courses, lessons, folders, faults } = readCatalogue(root);
			const report = faults.map((fault) => `  ${formatFault(fault)}`).join('\n');
			if (faults.length && building) this.error(`Faults in lessons: ${faults.length}\n${report}`);
			if (faults.length) this.warn(`Left out of the catalogue:\n${report}`);
			const own = addressesOf(lessons, (id) => join(root, '..', folders[id] as string, 'files'));
			return `${own.imports}
export const courses = ${JSON.stringify(courses)};
export const lessons = ${JSON.stringify(lessons)};
export const fileAddresses = {${own.addresses}};`;
		},
		configureServer(server) {
			server.watcher.add(root);
			server.watcher.on('all', (_event, path) => {
				if (!path.startsWith(root + sep)) return;
				for (const { moduleGraph } of Object.values(server.environments)) {
					const module = moduleGraph.getModuleById(RESOLVED);
					if (module) moduleGraph.invalidateModule(module);
				}
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}
