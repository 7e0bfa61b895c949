import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ precompress: true }),
		// Relative paths would make every localized link absolute, with an origin the visitor may not have come by.
		paths: { relative: false },
		// hooks.server.ts refuses other origins itself: for every changing request, in the reader's language.
		csrf: { trustedOrigins: ['*'] },
		// The nonce for the hydration script is Kit's; Monaco styles itself inline and draws squiggles as data URLs.
		csp: {
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self', 'data:'],
				'media-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'frame-src': ['self'],
				'frame-ancestors': ['none'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		typescript: {
			config: (config) => {
				config.include = [
					...config.include,
					'../scripts/**/*.ts',
					'../scripts/**/*.mjs',
					'../tests/**/*.ts',
					'../eslint.config.js',
					'../svelte.config.js',
					'../playwright.config.ts'
				];
				// Sketches are p5's: their functions and names come from there.
				config.exclude = [
					...(config.exclude ?? []),
					'../src/**/*.sketch.js',
					'../tests/sandbox/references/**'
				];
			}
		},
		version: { pollInterval: 0 }
	}
};
