import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../support/paths';

/** A package of which something is sent to browsers or runs in the server. `texts` are its licence and notice files. */
export type ShippedPackage = {
	name: string;
	version: string;
	licence: string;
	homepage: string;
	texts: string[];
};

/** Used only while building or testing; every other dependency counts as shipped, with all it depends on. */
const TOOLS = new Set([
	'@axe-core/playwright',
	'@eslint/js',
	'@inlang/paraglide-js',
	'@inlang/plugin-message-format',
	'@playwright/test',
	'@shikijs/rehype',
	'@sveltejs/vite-plugin-svelte',
	'@types/node',
	'@vitest/browser-playwright',
	'dependency-cruiser',
	'eslint',
	'eslint-config-prettier',
	'eslint-plugin-svelte',
	'execa',
	'globals',
	'prettier',
	'prettier-plugin-svelte',
	'rehype-stringify',
	'remark-parse',
	'remark-rehype',
	'svelte-check',
	'tsx',
	'typescript',
	'typescript-eslint',
	'unified',
	'vite',
	'vitest',
	'yaml'
]);

type Entry = { version?: string; license?: string; dependencies?: Record<string, string> };
type Lock = { packages: Record<string, Entry & { devDependencies?: Record<string, string> }> };

/** Every shipped package by the lockfile, sorted by name and version. */
export function collectPackages(): ShippedPackage[] {
	const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as Lock;
	const root = packages[''] ?? {};
	const direct = Object.keys({ ...root.dependencies, ...root.devDependencies });
	const found = new Map<string, ShippedPackage>();
	const waiting = direct.filter((name) => !TOOLS.has(name)).map((name) => ({ name, from: '' }));
	for (const { name, from } of waiting) {
		const path = locate(packages, name, from);
		if (!path || found.has(path)) continue;
		found.set(path, describe(path, name, packages[path] ?? {}));
		for (const next of Object.keys(packages[path]?.dependencies ?? {}))
			waiting.push({ name: next, from: path });
	}
	return [...found.values()].sort((a, b) =>
		`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1
	);
}

/** Where Node would find a package from another one's folder; null for optional ones of other platforms. */
function locate(packages: Lock['packages'], name: string, from: string): string | null {
	for (
		let folder = from;
		;
		folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
	) {
		const path = `${folder && `${folder}/`}node_modules/${name}`;
		if (packages[path]) return path;
		if (!folder) return null;
	}
}

function describe(path: string, name: string, entry: Entry): ShippedPackage {
	const folder = inProject(path);
	const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		license?: string | { type: string };
		homepage?: string;
		repository?: string | { url?: string };
	};
	const stated = typeof manifest.license === 'string' ? manifest.license : manifest.license?.type;
	const { repository } = manifest;
	const address = typeof repository === 'string' ? repository : repository?.url;
	const texts = readdirSync(folder)
		.sort()
		.filter(
			(file) =>
				/^(licen[cs]e|copying|notice|thirdpartynotices)/i.test(file) && !/\.(js|json)$/.test(file)
		)
		.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
	return {
		name,
		version: entry.version ?? '',
		licence: entry.license ?? stated ?? byItsText(texts),
		homepage: (manifest.homepage ?? address ?? '').replace(/^git\+|\.git$/g, ''),
		texts
	};
}

/** A few packages state their licence only by its text. */
const byItsText = (texts: string[]): string =>
	texts.some((text) => text.startsWith('MIT License')) ? 'MIT' : '';
