import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support';
import { PHONE } from './lesson-page';

const pages = [
	'/',
	'/learn',
	'/learn/path',
	'/learn/visuals-and-sound',
	'/learn/data-driven-methods',
	'/learn/visuals-and-sound/first-marks',
	'/learn/visuals-and-sound/first-marks/print',
	'/studio',
	'/gallery',
	'/sign-in',
	'/create-account',
	'/about',
	'/accessibility',
	'/privacy'
];

/** Each page in each language, size and light. */
const views = [
	{ prefix: '/sv', lang: 'sv', device: PHONE, colorScheme: 'light' },
	{
		prefix: '',
		lang: 'en',
		device: { viewport: { width: 1440, height: 900 } },
		colorScheme: 'dark'
	}
] as const;

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('the narrowest phone', () => {
	test.use({ ...PHONE, viewport: { width: 320, height: 640 } });
	test('no page scrolls sideways', async ({ page }) => {
		for (const path of pages) {
			await page.goto(`/sv${path}`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			expect(await overflow(page), `${path} scrolls sideways`).toBe(0);
		}
	});
});

for (const { prefix, lang, device, colorScheme } of views)
	test.describe(`${lang}, ${device.viewport.width} px, ${colorScheme}`, () => {
		test.use({ ...device, colorScheme });
		test('every page is accessible and fits', async ({ page }) => {
			for (const path of pages) {
				await page.goto(`${prefix}${path}`);
				await expect(page.locator('html')).toHaveAttribute('lang', lang);
				await expect(page).toHaveTitle(/Skissa/);
				await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
				await expect(page.getByRole('button', { name: /^(Theme|Tema):/ })).toBeEnabled();
				await expectAccessible(page);
				expect(await overflow(page), `${path} scrolls sideways`).toBe(0);
			}
		});
	});

test('an unknown address answers 404 in the language of the address', async ({ page, allow }) => {
	allow.allowConsole(/404/);
	const english = await page.goto('/nothing/here');
	expect(english?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
	await expectAccessible(page);
	const swedish = await page.goto('/sv/learn/visuals-and-sound/nothing');
	expect(swedish?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finns inte');
});

test('the switches change language and light, and the choice of light is kept', async ({
	page
}) => {
	await page.goto('/learn');
	await page.getByRole('link', { name: 'Switch to Svenska' }).click();
	await expect(page).toHaveURL(/\/sv\/learn$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lär');
	const theme = page.getByRole('button', { name: /^Tema:/ });
	await theme.click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await theme.click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 20, 23)');
});

test('the first Tab gives a way past the header', async ({ page }) => {
	await page.goto('/learn');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to content' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('#main')).toBeFocused();
});

test('answers carry the headers that keep a page to itself', async ({ request }) => {
	const headers = (await request.get('/')).headers();
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(headers['content-security-policy']).not.toContain('unsafe-eval');
	expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-/);
	expect(headers['x-content-type-options']).toBe('nosniff');
	expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
	expect(headers['permissions-policy']).toContain(
		'camera=(self), microphone=(self), midi=(self), geolocation=()'
	);
	expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);

	const frame = (await request.get('/sandbox/frame')).headers();
	expect(frame['content-security-policy']).toContain('sandbox allow-scripts');
	expect(frame['content-security-policy']).toContain("default-src 'none'");
	expect(frame['content-security-policy']).toContain("frame-ancestors 'self'");
	expect(frame['referrer-policy']).toBe('no-referrer');
	for (const denied of ['camera=()', 'microphone=()', 'midi=()'])
		expect(frame['permissions-policy']).toContain(denied);
});

test('the lesson can be read without JavaScript', async ({ browser, app }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${app.origin}/sv/learn/visuals-and-sound/first-marks`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Första strecken');
	await expect(page.getByRole('textbox', { name: 'Kodeditor' })).toContainText('createCanvas');
	await context.close();
});
