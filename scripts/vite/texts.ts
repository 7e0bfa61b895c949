import { join } from 'node:path';
import { compile, paraglideVitePlugin } from '@inlang/paraglide-js';
import type { PluginOption } from 'vite';

const options = (root: string) => ({
	project: join(root, 'project.inlang'),
	outdir: join(root, 'src/lib/paraglide'),
	strategy: ['url' as const, 'baseLocale' as const],
	emitTsDeclarations: true
});

/**
 * Vite plugin that makes functions of messages/. Where many builds run at once, SKISSA_TEXTS=ready says that
 * `compileTexts` has done it: each would take the files away under the others while writing its own.
 */
export const texts = (root: string): PluginOption =>
	process.env.SKISSA_TEXTS === 'ready' ? null : paraglideVitePlugin(options(root));

/** Makes functions of messages/ once, as the plugin would; throws when a file in messages/ cannot be read. */
export async function compileTexts(root: string): Promise<void> {
	await compile({
		...options(root),
		isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'"
	});
}
