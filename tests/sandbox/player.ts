import { test as base, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { watchPage, type Allowances } from '../support/watch';
import { buildBench } from './bench/build';
import type {} from './bench/entry';
import { serveBench } from './bench/serve';

type Server = Awaited<ReturnType<typeof serveBench>>;

/**
 * A page with a player: `bench` is the page, `run` gives its player code, `server` is what serves it. A
 * complaint in the console or a request to another origin fails the test unless `watch` lets it pass.
 */
export const test = base.extend<
	{ bench: Page; watch: Allowances; run: (code: string) => Promise<void> },
	{ server: Server }
>({
	server: [
		async ({}, use, { workerIndex }) => {
			const folder = resolve(`.skissa/sandbox-bench-${workerIndex}`);
			await buildBench(folder);
			const server = await serveBench(folder);
			await use(server);
			await server.close();
		},
		{ scope: 'worker', timeout: 300_000 }
	],
	watch: async ({ page, server }, use) => {
		const watch = watchPage(page, server.origin);
		await use(watch);
		base.expect(watch.problems()).toEqual([]);
	},
	bench: async ({ page, server, watch }, use) => {
		void watch;
		await openBench(page, server.origin);
		await use(page);
	},
	run: async ({ bench }, use) => {
		await use((code) => runIn(bench, code));
	}
});

export { expect } from '@playwright/test';

/** Opens the page with the player. */
export async function openBench(page: Page, origin: string): Promise<void> {
	await page.goto(`${origin}/bench`);
	await page.waitForFunction(() => window.bench !== undefined);
}

/** Gives the page's player a new sketch, run from the start. */
export const runIn = (page: Page, code: string): Promise<void> =>
	page.evaluate((text) => window.bench.player.run(text, { fresh: true }), code);

/** Edits the sketch the page's player plays. */
export const editIn = (page: Page, code: string): Promise<void> =>
	page.evaluate((text) => window.bench.player.run(text), code);

/** What the player says of itself, as plain data. */
export const look = (page: Page) =>
	page.evaluate(() => {
		const { state, problems, console, frame, sound, description, code } = window.bench.player;
		return { state, problems, console, frame, sound, description, code };
	});

/** The lines of the sketch's console. */
export const lines = async (page: Page) => (await look(page)).console.map(({ text }) => text);

/** Waits until the sketch that describes itself so is the one that is seen, and not only begun behind the one before it. */
export const expectSeen = (page: Page, description: string): Promise<void> =>
	base.expect.poll(async () => (await look(page)).description).toContain(description);

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
