import type { Page } from '@playwright/test';
import { editIn, expect, lines, look, openBench, runIn, test } from './player';

/** One page for all tests of a file, with what they do to the sketch that lives in it and ask of it. */
export function livingSketch() {
	let page: Page;
	test.beforeAll(async ({ browser, server }) => {
		page = await browser.newPage({ hasTouch: true });
		await openBench(page, server.origin);
	});
	test.afterAll(() => page.close());

	const frames = () => page.locator('iframe[title="Canvas"]');
	return {
		page: () => page,
		/** The frame that is seen. */
		frames,
		/** What is in it. */
		inside: () => page.frameLocator('iframe[title="Canvas"]'),
		/** Plays a sketch from the start until it is seen, in a frame of its own. */
		play: async (code: string): Promise<void> => {
			const old = await frames().elementHandles();
			for (const frame of old)
				await frame.evaluate((element) => void ((element as HTMLElement).title = 'Old'));
			await page.evaluate(() => window.bench.player.clearConsole());
			await runIn(page, code);
			await expect(frames()).toHaveCount(1);
		},
		edit: (code: string) => editIn(page, code),
		/** The last line of the console that begins with a word. */
		said: async (word: string) =>
			(await lines(page)).filter((line) => line.startsWith(`${word} `)).at(-1),
		problems: async () => (await look(page)).problems.map(({ code, line }) => [code, line]),
		/** Marks the living frame, to tell afterwards that it is still the same. */
		mark: () => frames().evaluate((frame) => void (frame.dataset.kept = 'yes')),
		isKept: async () => (await frames().getAttribute('data-kept')) === 'yes'
	};
}
