import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/browser/find';

export default defineConfig({
	globalSetup: './tests/support/build.ts',
	outputDir: './test-results',
	fullyParallel: false,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['list']],
	use: {
		...devices['Desktop Chrome'],
		viewport: { width: 1440, height: 900 },
		locale: 'en-GB',
		screenshot: 'only-on-failure',
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: findChromium() ?? undefined,
			// The tests run in closed networks: a browser that calls home there is slow and noisy.
			args: [
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run'
			]
		}
	},
	projects: [
		{ name: 'e2e', testDir: './tests/e2e' },
		{ name: 'sandbox', testDir: './tests/sandbox' }
	]
});
