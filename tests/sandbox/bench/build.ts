import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { bundleText } from '../../../scripts/vite/bundle-text';

/** Builds the sandbox as it ships, without the app around it, into `folder`: `entry` as page script, and the frame's endpoint. */
export async function buildBench(
	folder: string,
	entry = 'tests/sandbox/bench/entry.ts'
): Promise<void> {
	const alias = { $lib: resolve('src/lib'), '$app/paths': resolve('tests/sandbox/bench/paths.ts') };
	const shared = {
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		resolve: { alias }
	} as const;
	await build({
		...shared,
		plugins: [svelte({ configFile: false })],
		build: {
			outDir: join(folder, 'page'),
			emptyOutDir: true,
			rolldownOptions: {
				input: resolve(entry),
				output: { entryFileNames: 'bench.js' }
			}
		}
	});
	await build({
		...shared,
		plugins: [bundleText()],
		build: {
			ssr: resolve('src/routes/sandbox/frame/+server.ts'),
			outDir: join(folder, 'server'),
			emptyOutDir: true,
			rolldownOptions: { output: { entryFileNames: 'frame.js' } }
		}
	});
}
