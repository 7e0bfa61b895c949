import config from '../../../svelte.config.js';

/** The editor alone in a page, built and guarded as the app is. @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: config.compilerOptions,
	kit: {
		adapter: { name: 'none', adapt() {} },
		csp: config.kit?.csp,
		// Among the project's own leftovers: packages are looked for from there upwards.
		outDir: '../../../.skissa/editor-harness',
		alias: { $lib: '../../../src/lib' },
		files: { lib: '../../../src/lib' }
	}
};
