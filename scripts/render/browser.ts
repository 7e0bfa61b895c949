import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { findChromium } from '../browser/find';
import { ClearFailure } from '../support/clear-failure';
import { freePort } from '../support/ports';
import { inProject, root } from '../support/paths';
import type { RenderArguments } from './arguments';
import type { RenderAnswer } from './harness';

declare const window: {
	render?: (code: string, wanted: RenderArguments) => Promise<RenderAnswer>;
};

const PAGE = `<!doctype html><meta charset="utf-8"><title>Render</title>
<link rel="icon" href="data:,">
<script type="module" src="/scripts/render/harness.ts"></script>`;

/** A headless browser that renders sketches into files, in the same frame and with the same encoders as the app. */
export type Renderer = {
	/** Writes `wanted.out`, or answers with the problem that kept it from being written. */
	render: (
		code: string,
		wanted: RenderArguments,
		onprogress: (frames: number, of: number) => void
	) => Promise<RenderAnswer>;
	close: () => Promise<void>;
};

async function serve() {
	// Keeps the app from logging each frame it serves.
	process.env.NODE_ENV ??= 'test';
	const server = await createServer({
		root,
		configFile: inProject('vite.config.ts'),
		cacheDir: inProject('.skissa/render'),
		logLevel: 'error',
		// Named, because finding them later would reload the page under a render.
		optimizeDeps: { include: ['acorn', 'acorn-walk', 'gifenc', 'mediabunny', 'valibot'] },
		server: {
			host: '127.0.0.1',
			port: await freePort(),
			hmr: false,
			watch: null,
			fs: { allow: [inProject('scripts/render')] }
		}
	});
	await server.listen();
	return server;
}

async function open(page: Page, address: string): Promise<void> {
	await page.route('**/render', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
	// The first visit may find libraries not bundled yet; those it had already are then refused and must be asked for anew.
	for (let attempt = 1; ; attempt++) {
		await page.goto(`${address}render`, { timeout: 180_000 });
		if (await page.evaluate(() => window.render !== undefined)) return;
		if (attempt === 3)
			throw new ClearFailure(
				'The page that renders did not start. Run npm run dev and look at its console.'
			);
	}
}

/** Starts the app in development on a free port and a headless browser beside it. */
export async function openRenderer(): Promise<Renderer> {
	const executablePath = findChromium();
	if (!executablePath)
		throw new ClearFailure(
			'No Chromium was found to render in. Install one, or set CHROMIUM_PATH to its file.'
		);
	const server = await serve();
	const browser = await chromium.launch({ executablePath });
	const close = async () => {
		await browser.close();
		await server.close();
	};
	try {
		const page = await browser.newPage({ acceptDownloads: true });
		let told: (frames: number, of: number) => void = () => {};
		await page.exposeFunction('rendered', (frames: number, of: number) => told(frames, of));
		await open(page, server.resolvedUrls?.local[0] ?? '');
		return {
			close,
			async render(code, wanted, onprogress) {
				told = onprogress;
				const downloaded = page.waitForEvent('download', { timeout: 0 });
				// Without a file nobody waits for it, and closing the page rejects it.
				downloaded.catch(() => {});
				const answer = await page.evaluate(
					([text, how]) => (window.render as NonNullable<typeof window.render>)(text, how),
					[code, wanted] as const
				);
				if (answer.problem === null) await (await downloaded).saveAs(wanted.out);
				return answer;
			}
		};
	} catch (error) {
		await close();
		throw error;
	}
}
