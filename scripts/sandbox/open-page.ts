import { chromium, type Browser, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { ensureChromium } from '../browser/ensure';
import { ClearFailure } from '../support/clear-failure';
import { inProject, root } from '../support/paths';
import { freePort } from '../support/ports';

/** What a script wants to run in a browser: its harness assigns what is asked of it to `window`. */
export type Harness = {
	/** The harness's file in the project, such as `scripts/trace/harness.ts`; nothing beside its folder is served of `scripts/`. */
	file: string;
	/** The name on `window` that is there once the harness has run. */
	ready: string;
};

/** Pages of the app in development, each in a headless browser of its own, with one harness in each. */
export type HarnessPages = { pages: Page[]; close: () => Promise<void> };

/** The same with one page. */
export type HarnessPage = { page: Page; close: () => Promise<void> };

async function serve(folder: string) {
	// Keeps the app from logging each frame it serves.
	process.env.NODE_ENV ??= 'test';
	const server = await createServer({
		root,
		configFile: inProject('vite.config.ts'),
		cacheDir: inProject('.skissa', folder.replaceAll('/', '-')),
		logLevel: 'error',
		// Named, because finding them later would reload the page under what runs in it.
		optimizeDeps: {
			include: ['acorn', 'acorn-walk', 'gifenc', 'magic-string', 'mediabunny', 'valibot']
		},
		server: {
			host: '127.0.0.1',
			port: await freePort(),
			hmr: false,
			watch: null,
			fs: { allow: [inProject(folder)] }
		}
	});
	await server.listen();
	return server;
}

async function load(page: Page, address: string, { file, ready }: Harness): Promise<void> {
	// Vite's own script first: Kit's modules read what it defines as they are evaluated.
	const body = `<!doctype html><meta charset="utf-8"><title>Skissa</title>
<link rel="icon" href="data:,">
<script type="module" src="/@vite/client"></script>
<script type="module" src="/${file}"></script>`;
	await page.route('**/harness', (route) => route.fulfill({ contentType: 'text/html', body }));
	// The first visit may find libraries not bundled yet; those it had already are then refused and must be asked for anew.
	for (let attempt = 1; ; attempt++) {
		await page.goto(`${address}harness`, { timeout: 180_000 });
		// The page counts as loaded once its modules have run, or failed to.
		if (await page.evaluate((name) => name in window, ready)) return;
		if (attempt === 3)
			throw new ClearFailure(
				'The page that runs the sketches did not start. Run npm run dev and look at its console.'
			);
	}
}

/**
 * Starts the app in development on a free port and `count` headless browsers beside it, opens a page with the harness
 * in each and gives them: the one way in which scripts run sketches, in the frame the app itself serves. Pages of
 * one browser may share processes; those of several run side by side. `prepare` may change a page before the harness
 * runs. Every ending of the script must `close` them.
 */
export async function openHarnesses(
	harness: Harness,
	count: number,
	prepare: (page: Page) => Promise<unknown> = async () => {}
): Promise<HarnessPages> {
	const executablePath = await ensureChromium();
	const server = await serve(harness.file.slice(0, harness.file.lastIndexOf('/')));
	const browsers: Browser[] = [];
	const close = async () => {
		await Promise.all(browsers.map((browser) => browser.close()));
		await server.close();
	};
	try {
		const address = server.resolvedUrls?.local[0] ?? '';
		// The frame's document is bundled when it is first asked for: now, not while a sketch's first word is waited for.
		await (await fetch(`${address}sandbox/frame`)).text();
		const pages: Page[] = [];
		while (pages.length < count) {
			const browser = await chromium.launch({ executablePath });
			browsers.push(browser);
			const page = await browser.newPage({ acceptDownloads: true });
			await prepare(page);
			await load(page, address, harness);
			pages.push(page);
		}
		return { pages, close };
	} catch (error) {
		await close();
		throw error;
	}
}

/** As `openHarnesses`, with one page. */
export async function openHarness(
	harness: Harness,
	prepare?: (page: Page) => Promise<unknown>
): Promise<HarnessPage> {
	const { pages, close } = await openHarnesses(harness, 1, prepare);
	return { page: pages[0] as Page, close };
}
