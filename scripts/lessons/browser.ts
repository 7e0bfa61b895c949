import type { Page } from '@playwright/test';
import { openHarnesses } from '../sandbox/open-page';
import type { GivenFile } from './given-files';
import type { Judge } from './judge';

declare const window: { judge: Judge; give: (files: GivenFile[]) => void };

/** A judge that runs sketches in headless browsers, in the same frame the app serves. */
export type BrowserJudge = {
	judge: Judge;
	/** From now on sketches find these files, and no others; while nothing is judged. */
	give: (files: GivenFile[]) => Promise<void>;
	close: () => Promise<void>;
};

/** Starts the app in development on a free port and `lanes` headless browsers, each of which judges one sketch at a time. */
export async function openBrowserJudge(lanes: number): Promise<BrowserJudge> {
	const { pages, close } = await openHarnesses(
		{ file: 'scripts/lessons/harness.ts', ready: 'judge' },
		lanes
	);
	const idle = [...pages];
	const waiting: ((page: Page) => void)[] = [];
	const take = async () => idle.pop() ?? new Promise<Page>((resolve) => waiting.push(resolve));
	const giveBack = (page: Page) => {
		const next = waiting.shift();
		if (next) next(page);
		else idle.push(page);
	};
	const judge: Judge = async (step, code, seed) => {
		const page = await take();
		try {
			return await page.evaluate(([checks, text, chance]) => window.judge(checks, text, chance), [
				{ checks: step.checks, coach: step.coach, run: step.run },
				code,
				seed
			] as const);
		} finally {
			giveBack(page);
		}
	};
	const give = async (files: GivenFile[]) => {
		await Promise.all(pages.map((page) => page.evaluate((given) => window.give(given), files)));
	};
	return { judge, give, close };
}
