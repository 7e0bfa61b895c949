import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	resolve: { alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) } },
	test: {
		expect: { requireAssertions: true, poll: { timeout: 60_000 } },
		include: ['tests/scripts/**/*.test.ts'],
		globalSetup: 'tests/support/build.ts',
		environment: 'node',
		testTimeout: 240_000,
		hookTimeout: 300_000,
		maxWorkers: 1
	}
});
