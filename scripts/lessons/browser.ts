import { openHarness } from '../sandbox/open-page';
import type { Judge } from './judge';

declare const window: { judge: Judge };

/** A judge that runs sketches in a headless browser, in the same frame the app serves. */
export type BrowserJudge = { judge: Judge; close: () => Promise<void> };

/** Starts the app in development on a free port and a headless browser beside it. */
export async function openBrowserJudge(): Promise<BrowserJudge> {
	const { page, close } = await openHarness({ file: 'scripts/lessons/harness.ts', ready: 'judge' });
	const judge: Judge = (step, code, settings) =>
		page.evaluate(([checks, text, how]) => window.judge(checks, text, how), [
			{ checks: step.checks, coach: step.coach },
			code,
			settings
		] as const);
	return { judge, close };
}
