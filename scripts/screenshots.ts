import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { startApp } from '../tests/support/app';
import prepare from '../tests/support/build';
import { ensureChromium } from './browser/ensure';
import { root } from './support/paths';

/*
 * npm run screenshots              the picture in the README, from the running product
 * npm run screenshots -- FOLDER    every page: phone and wide, light and dark, Swedish and English
 */

const pages = {
	home: '/',
	learn: '/learn',
	search: '/learn?q=rita',
	path: '/learn/path',
	course: '/learn/visuals-and-sound',
	paper: '/learn/visuals-and-sound/first-marks/print',
	lesson: '/learn/visuals-and-sound/first-marks',
	studio: '/studio',
	gallery: '/gallery',
	'sign-in': '/sign-in',
	'create-account': '/create-account',
	account: '/account',
	about: '/about',
	accessibility: '/accessibility',
	privacy: '/privacy',
	missing: '/nowhere'
};
const sizes = { phone: { width: 390, height: 844 }, wide: { width: 1440, height: 900 } };

async function settled(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	if (await page.locator('.bench').count()) await page.waitForTimeout(4000);
	else await page.waitForTimeout(800);
}

async function readmePicture(browser: Browser, origin: string): Promise<void> {
	const page = await browser.newPage({
		viewport: sizes.wide,
		colorScheme: 'light',
		permissions: ['clipboard-read', 'clipboard-write']
	});
	await page.goto(`${origin}${pages.lesson}?step=three-kinds`);
	await settled(page);
	const folder = join(root, 'lessons/visuals-and-sound/01-first-marks/steps/three-kinds');
	await page.getByRole('textbox', { name: 'Code editor' }).focus();
	await page.keyboard.press('ControlOrMeta+a');
	const code = readFileSync(join(folder, 'solution.js'), 'utf8');
	await page.evaluate((text) => navigator.clipboard.writeText(text), code);
	await page.keyboard.press('ControlOrMeta+v');
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	await page.getByText('Done.', { exact: true }).waitFor();
	await page.keyboard.press('ControlOrMeta+Home');
	await page.waitForTimeout(2500);
	const file = join(root, 'docs/pictures/lesson.png');
	mkdirSync(join(root, 'docs/pictures'), { recursive: true });
	await page.screenshot({ path: file });
	console.log(file);
	await page.close();
}

async function everyPage(browser: Browser, origin: string, folder: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	for (const [size, viewport] of Object.entries(sizes))
		for (const colorScheme of ['light', 'dark'] as const)
			for (const [locale, prefix] of [
				['sv', '/sv'],
				['en', '']
			]) {
				const context = await browser.newContext({ viewport, colorScheme });
				const page = await context.newPage();
				for (const [name, path] of Object.entries(pages)) {
					await page.goto(`${origin}${prefix}${path}`);
					await settled(page);
					const file = join(folder, `${name}-${size}-${colorScheme}-${locale}.png`);
					await page.screenshot({ path: file });
					console.log(file);
				}
				await context.close();
			}
}

await prepare();
const app = await startApp();
const browser = await chromium.launch({ executablePath: await ensureChromium() });
try {
	const folder = process.argv[2];
	if (folder) await everyPage(browser, app.origin, folder);
	else await readmePicture(browser, app.origin);
} finally {
	await browser.close();
	await app.stop();
}
