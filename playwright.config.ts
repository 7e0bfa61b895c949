import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/browser/find';

export default defineConfig({
	globalSetup: './tests/support/build.ts',
	outputDir: './test-results',
	fullyParallel: false,
	// Much of a test is waiting, for a frame or a server: three keep two processors busy.
	workers: 3,
	retries: 0,
	forbidOnly: true,
	// A busy machine may be slow, and a test says nothing of time: what does not come at all is still a failure.
	timeout: 300_000,
	expect: { timeout: 60_000 },
	reporter: [['list']],
	use: {
		...devices['Desktop Chrome'],
		viewport: { width: 1440, height: 900 },
		locale: 'en-GB',
		screenshot: 'only-on-failure',
		// A trace films the page, which for a canvas that never rests costs more than the test itself.
		trace: 'off',
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
		{ name: 'pages', testDir: './tests/e2e' },
		// These need no app, so any of the three may take any test: none waits for the others' last file.
		{ name: 'sandbox', testDir: './tests/sandbox', fullyParallel: true }
	]
});
