import { defineConfig } from '@playwright/test';

const address = 'http://localhost:4400';

/** The editor alone, in a real browser and a production build: `npx playwright test -c tests/editor`. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/editor',
	workers: 1,
	timeout: 300_000,
	// The first suggestion waits for the language worker, which takes long on a busy machine.
	expect: { timeout: 60_000 },
	reporter: 'line',
	use: {
		baseURL: address,
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
			args: ['--disable-background-networking', '--disable-component-update', '--no-first-run']
		}
	},
	webServer: {
		command: 'npx vite build && npx vite preview',
		cwd: 'harness',
		url: address,
		timeout: 300_000
	}
});
