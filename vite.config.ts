import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { lessons } from './scripts/vite/lessons.ts';
import { texts } from './scripts/vite/texts.ts';
import { bundleText } from './scripts/vite/bundle-text.ts';
import { fetchedUnmodified } from './scripts/vite/fetched.ts';

export default defineConfig({
	plugins: [texts(import.meta.dirname), bundleText(), fetchedUnmodified(), lessons(), sveltekit()],
	test: {
		expect: { requireAssertions: true },
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		environment: 'node',
		// A busy machine may be slow, and a test says nothing of time.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// No test leaves anything behind in its process, and starting one per file costs more than the tests.
		isolate: false,
		pool: 'threads'
	}
});
