import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

const root = '../../..';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: `${root}/project.inlang`,
			outdir: `${root}/src/lib/paraglide`,
			strategy: ['url', 'baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit()
	],
	preview: { port: 4400, strictPort: true }
});
