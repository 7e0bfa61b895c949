import { test as base } from '@playwright/test';
import { startApp, type TestApp } from './app';
import { watchPage, type Allowances } from './watch';

/**
 * Playwright's `test` with the built app: `app` is one running app with its own PocketBase per worker, `baseURL`
 * is its origin, and a console error or warning, a page error or a request to another origin fails the test unless
 * `allow` lets it pass.
 */
export const test = base.extend<{ allow: Allowances }, { app: TestApp }>({
	app: [
		async ({}, use) => {
			const app = await startApp();
			await use(app);
			await app.stop();
		},
		{ scope: 'worker', timeout: 300_000 }
	],
	baseURL: async ({ app }, use) => use(app.origin),
	allow: [
		async ({ context, app }, use) => {
			const watches: ReturnType<typeof watchPage>[] = [];
			const patterns: [keyof Allowances, RegExp][] = [];
			context.on('page', (page) => {
				const watch = watchPage(page, app.origin);
				patterns.forEach(([kind, pattern]) => watch[kind](pattern));
				watches.push(watch);
			});
			const allow = (kind: keyof Allowances) => (pattern: RegExp) => {
				patterns.push([kind, pattern]);
				watches.forEach((watch) => watch[kind](pattern));
			};
			await use({ allowConsole: allow('allowConsole'), allowRequest: allow('allowRequest') });
			base.expect(watches.flatMap((watch) => watch.problems())).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect } from '@playwright/test';
