import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What the browser says of a device that cannot be had is one table for all three devices. */
const OF_DEVICES = /^(?:camera|microphone|midi)_/;

/** The tests that ask for problems by their codes: the tables in these folders, and whatever else names one. */
const testsIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(?:spec|test)\.ts$|(?:^|\/)problem-cases\.ts$/.test(path))
		.map((path) => readFileSync(join(folder, path), 'utf8'));

it('every problem of a sketch that has a text is brought about by some test', () => {
	const texts = JSON.parse(readFileSync('messages/en.json', 'utf8')) as Record<string, string>;
	const codes = Object.keys(texts).flatMap((key) => /^sketch_(.+)/.exec(key)?.slice(1) ?? []);
	expect(codes.length).toBeGreaterThan(100);
	const tests = [...testsIn('tests'), ...testsIn('src/lib/sandbox')].join('\n');
	// Alone between quotation marks, or before the line it is on.
	const named = new Set([...tests.matchAll(/['"`](\w+)(?: \d+)?['"`]/g)].map(([, code]) => code));
	const kinds = new Set([...named].map((code) => code?.replace(OF_DEVICES, '')));
	const untried = codes.filter(
		(code) =>
			!named.has(code) && !(OF_DEVICES.test(code) && kinds.has(code.replace(OF_DEVICES, '')))
	);
	expect(untried).toEqual([]);
});
