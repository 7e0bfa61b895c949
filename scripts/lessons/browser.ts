import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { findChromium } from '../browser/find';
import { ClearFailure } from '../support/clear-failure';
import { inProject, root } from '../support/paths';
import type { Judge } from './judge';

declare const window: { judge?: Judge };

const PAGE = `<!doctype html><meta charset="utf-8"><title>Lessons</title>
<script type="module" src="/scripts/lessons/harness.ts"></script>`;

/** A judge that runs sketches in a headless browser, in the same frame the app serves. */
export type BrowserJudge = { judge: Judge; close: () => Promise<void> };

async function serve() {
	// Keeps the app from logging each frame it serves among the findings.
	process.env.NODE_ENV ??= 'test';
	const server = await createServer({
		root,
		configFile: inProject('vite.config.ts'),
		cacheDir: inProject('.skissa/lessons-check'),
		logLevel: 'error',
		server: {
			host: '127.0.0.1',
			port: 4300,
			hmr: false,
			watch: null,
			fs: { allow: [inProject('scripts/lessons')] }
		}
	});
	await server.listen();
	return server;
}

async function open(page: Page, address: string): Promise<void> {
	await page.route('**/lessons-check', (route) =>
		route.fulfill({ contentType: 'text/html', body: PAGE })
	);
	// The first visit may find libraries not bundled yet; those it had already are then refused and must be asked for anew.
	for (let attempt = 1; ; attempt++) {
		await page.goto(`${address}lessons-check`, { timeout: 180_000 });
		// The page counts as loaded once its modules have run, or failed to.
		const ready = await page.evaluate(() => window.judge !== undefined);
		if (ready) return;
		if (attempt === 3)
			throw new ClearFailure(
				'The page that runs the sketches did not start. Run npm run dev and look at its console.'
			);
	}
}

/** Starts the app in development on a free port and a headless browser beside it. */
export async function openBrowserJudge(): Promise<BrowserJudge> {
	const executablePath = findChromium();
	if (!executablePath)
		throw new ClearFailure(
			'No Chromium was found to run the sketches in. Install one, or set CHROMIUM_PATH to its file.'
		);
	const server = await serve();
	const browser = await chromium.launch({ executablePath });
	const close = async () => {
		await browser.close();
		await server.close();
	};
	try {
		const page = await browser.newPage();
		const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4300/';
		await open(page, address);
		const judge: Judge = (step, code, settings) =>
			page.evaluate(([checks, text, how]) => (window.judge as Judge)(checks, text, how), [
				{ checks: step.checks, coach: step.coach },
				code,
				settings
			] as const);
		return { judge, close };
	} catch (error) {
		await close();
		throw error;
	}
}
