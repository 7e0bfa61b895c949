import { keyOf, recall, remember } from '../support/passed';
import { hashOf } from '../support/sources';

/** What decides, besides a lesson itself, whether it passes. */
const ENGINE = [
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'messages',
	'scripts/browser',
	'scripts/lessons',
	'scripts/sandbox',
	'scripts/vite',
	'src/hooks.server.ts',
	'src/lib/base',
	'src/lib/lesson',
	'src/lib/sandbox',
	'src/lib/ui',
	'src/routes/sandbox'
];

/** Which lessons passed the gate as they are, under as many seeds; by their folders. */
export type PassedLessons = { has: (folder: string) => boolean; add: (folder: string) => void };

/** Remembers in the cache folder what passed; a change to a lesson, to Skissa's engine or to the browser undoes it. */
export function passedLessons(seeds: number): PassedLessons {
	const engine = keyOf(ENGINE);
	const nameOf = (folder: string) => folder.replaceAll('/', '-');
	const keys = new Map<string, string>();
	const keyFor = (folder: string): string => {
		const key = keys.get(folder) ?? `${engine} ${hashOf([folder], { tests: true })} ${seeds}`;
		keys.set(folder, key);
		return key;
	};
	return {
		has: (folder) => recall(nameOf(folder), keyFor(folder)) === true,
		// By the key from before it was run: what was written meanwhile was perhaps not seen.
		add: (folder) => remember(nameOf(folder), keyFor(folder), true)
	};
}
