import { test as base, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { watchPage, type Allowances } from '../../support/watch';
import { buildBench } from '../bench/build';
import { serveBench } from '../bench/serve';
import type {} from './entry';

type Server = Awaited<ReturnType<typeof serveBench>>;

/** A page with the export's parts on `window.exporting`, and no app around them; it may complain of nothing. */
export const test = base.extend<{ bench: Page; watch: Allowances }, { server: Server }>({
	server: [
		async ({}, use, { workerIndex }) => {
			const folder = resolve(`.skissa/export-bench-${workerIndex}`);
			await buildBench(folder, 'tests/sandbox/export/entry.ts');
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
		await page.goto(`${server.origin}/bench`);
		await page.waitForFunction(() => window.exporting !== undefined);
		await use(page);
	}
});

export { expect } from '@playwright/test';
