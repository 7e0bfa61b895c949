import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PACKAGED = /^\/node_modules\/.+\.js$/;

/**
 * Vite plugin: in development, too, the pages are given a package's script unmodified where they fetch it rather than
 * run it. Vite would append its source map, five times the size of p5 itself, to what every frame is handed.
 */
export function fetchedUnmodified(): Plugin {
	return {
		name: 'skissa-fetched-unmodified',
		apply: 'serve',
		configureServer({ config, middlewares }) {
			middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? '/', 'http://localhost');
				const file = join(config.root, decodeURIComponent(pathname));
				const isFetched = request.headers['sec-fetch-dest'] === 'empty';
				if (!isFetched || !PACKAGED.test(pathname) || !existsSync(file)) return next();
				response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
				createReadStream(file).pipe(response);
			});
		}
	};
}
