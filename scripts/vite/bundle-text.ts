import { fileURLToPath } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { inlineScript } from '../../src/lib/base/inline-script.ts';

const SUFFIX = '?bundle';

/**
 * Vite plugin: `import text from './main.ts?bundle'` gives that entry and all it imports as one classic
 * script in a string. It is minified in production builds; in development it follows edits.
 */
export function bundleText(): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'skissa-bundle-text',
		enforce: 'pre',
		configResolved(resolved) {
			config = resolved;
		},
		async resolveId(source, importer) {
			if (!source.endsWith(SUFFIX)) return null;
			const target = await this.resolve(source.slice(0, -SUFFIX.length), importer);
			return target && target.id + SUFFIX;
		},
		async load(id) {
			if (!id.endsWith(SUFFIX)) return null;
			const entry = id.slice(0, -SUFFIX.length);
			const { text, modules } = await bundle(entry, config);
			for (const module of modules) this.addWatchFile(module);
			return { code: `export default ${JSON.stringify(text)};`, map: null };
		}
	};
}

async function bundle(entry: string, config: ResolvedConfig) {
	const result = await build({
		configFile: false,
		root: config.root,
		logLevel: 'warn',
		mode: config.mode,
		publicDir: false,
		resolve: { alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) } },
		build: {
			write: false,
			copyPublicDir: false,
			sourcemap: false,
			target: 'es2022',
			minify: config.command === 'build',
			reportCompressedSize: false,
			rolldownOptions: { input: entry, output: { format: 'iife' } }
		}
	});
	const outputs = Array.isArray(result) ? result : [result];
	const chunk = outputs
		.flatMap((one) => ('output' in one ? one.output : []))
		.find((one) => one.type === 'chunk' && one.isEntry);
	if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
	return {
		text: inlineScript(chunk.code),
		modules: chunk.moduleIds.filter((module) => module.startsWith('/'))
	};
}
