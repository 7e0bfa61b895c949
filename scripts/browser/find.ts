import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/**
 * Path of the browser to test with: CHROMIUM_PATH, the system's Chromium or Chrome, or the one Playwright installed;
 * null when there is none. A CHROMIUM_PATH that names no file throws.
 */
export function findChromium(variables: NodeJS.ProcessEnv = process.env): string | null {
	const given = variables.CHROMIUM_PATH;
	if (given) {
		if (!existsSync(given))
			throw new Error(`CHROMIUM_PATH=${given} names no file. Correct it, or leave it out.`);
		return given;
	}
	const folders = (variables.PATH ?? '').split(delimiter).filter(Boolean);
	const system = [
		...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
		...PLACES
	];
	const playwrights = chromium.executablePath();
	return [...system, playwrights].find((path) => path && existsSync(path)) ?? null;
}
