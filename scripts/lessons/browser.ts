import { openHarness } from '../sandbox/open-page';
import type { Judge } from './judge';

declare const window: { judge: Judge };

/** A judge that runs sketches in a headless browser, in the same frame the app serves. */
export type BrowserJudge = { judge: Judge; close: () => Promise<void> };

/** Starts the app in development on a free port and a headless browser beside it. */
export async function openBrowserJudge(): Promise<BrowserJudge> {
	const { page, close } = await openHarness({ file: 'scripts/lessons/harness.ts', ready: 'judge' });
	const judge: Judge = (step, code, seed) =>
		page.evaluate(([checks, text, chance]) => window.judge(checks, text, chance), [
			{ checks: step.checks, coach: step.coach, run: step.run },
			code,
			seed
		] as const);
	return { judge, close };
}
