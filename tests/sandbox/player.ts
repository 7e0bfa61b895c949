import { test as base, type Page } from '@playwright/test';
import { createServer } from 'vite';
import type { posterOf, SketchPlayer, traceSketch } from '../../src/lib/sandbox/host';
import { watchPage, type Allowances } from '../support/watch';

/** What a test page has on its window: the sandbox's host, and one player on a stage of 300 × 300 pixels. */
export type Bench = {
	player: SketchPlayer;
	SketchPlayer: typeof SketchPlayer;
	traceSketch: typeof traceSketch;
	posterOf: typeof posterOf;
};

declare global {
	interface Window {
		bench: Bench;
	}
}

const PAGE = `<!doctype html><html lang="en"><title>Bench</title>
<style>
body { margin: 0; background: #eee }
#stage { position: relative; width: 300px; height: 300px }
#stage iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }
</style>
<body><div id="stage"></div>`;

async function open(page: Page, origin: string): Promise<void> {
	await page.route('**/bench', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: PAGE,
			headers: { 'Content-Security-Policy': "frame-src 'self'; connect-src 'self'" }
		})
	);
	await page.goto(`${origin}/bench`);
	await page.evaluate(async (address) => {
		const host = await import(/* @vite-ignore */ address);
		const player = new host.SketchPlayer();
		window.bench = { ...host, player };
		player.mount(document.getElementById('stage'), 'Canvas');
	}, `${origin}/src/lib/sandbox/host/index.ts`);
}

/** A page with a player, served by the app in development: `watch` allows what would fail a test. */
export const test = base.extend<
	{ bench: Page; watch: Allowances; run: (code: string) => Promise<void> },
	{ origin: string }
>({
	origin: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a function needs from this pattern
		async ({}, use, { workerIndex }) => {
			const server = await createServer({
				configFile: 'vite.config.ts',
				cacheDir: `.skissa/sandbox-tests-${workerIndex % 2}`,
				logLevel: 'error',
				server: { host: '127.0.0.1', port: 4210 + workerIndex, hmr: false, watch: null }
			});
			await server.listen();
			const address = server.resolvedUrls?.local[0];
			if (!address) throw new Error('The development server has no address.');
			await use(address.replace(/\/$/, ''));
			await server.close();
		},
		{ scope: 'worker', timeout: 90_000 }
	],
	watch: async ({ page, origin }, use) => {
		const watch = watchPage(page, origin);
		await use(watch);
		base.expect(watch.problems()).toEqual([]);
	},
	bench: async ({ page, origin, watch }, use) => {
		void watch;
		await open(page, origin);
		await use(page);
	},
	run: async ({ bench }, use) => {
		await use((code) => bench.evaluate((text) => window.bench.player.run(text), code));
	}
});

export { expect } from '@playwright/test';

/** What the player says of itself, as plain data. */
export const look = (page: Page) =>
	page.evaluate(() => {
		const { state, problems, console, frame, sound, description, code } = window.bench.player;
		return { state, problems, console, frame, sound, description, code };
	});

/** The lines of the sketch's console. */
export const lines = async (page: Page) => (await look(page)).console.map(({ text }) => text);

/** The colour in the middle of the canvas that is seen, as a capture gives it. */
export const middle = (page: Page) =>
	page.evaluate(async () => {
		const captured = await window.bench.player.capture();
		if (!captured.ok) return null;
		const { width, height } = captured.value;
		const context = new OffscreenCanvas(width, height).getContext('2d');
		context?.drawImage(captured.value, 0, 0);
		return [...(context?.getImageData(width / 2, height / 2, 1, 1).data ?? [])].slice(0, 3);
	});
