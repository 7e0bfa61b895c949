import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import en from '../../messages/en.json' with { type: 'json' };
import sv from '../../messages/sv.json' with { type: 'json' };
import { expect, test, watchPage } from '../support';

const lesson = 'lessons/visuals-and-sound/01-first-marks/steps';
const solution = (step: string) => readFileSync(`${lesson}/${step}/solution.js`, 'utf8');

/** The two newcomers the product is built for first. */
const visitors = [
	{ prefix: '/sv', words: sv, width: 390, height: 844, handle: 'ronja', name: 'Ronja Ek' },
	{ prefix: '', words: en, width: 1440, height: 900, handle: 'amina', name: 'Amina Berg' }
];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function write(page: Page, words: typeof en, code: string) {
	const tab = button(page, words.studio_panel_code);
	if (await tab.isVisible()) await tab.click();
	await page.getByRole('textbox', { name: words.studio_editor }).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.evaluate((text) => navigator.clipboard.writeText(text), code);
	await page.keyboard.press('ControlOrMeta+v');
}

for (const { prefix, words, width, height, handle, name } of visitors) {
	test(`a newcomer at ${width} px goes from the first lesson to the gallery`, async ({
		page,
		browser,
		app
	}) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.setViewportSize({ width, height });
		await page.goto(`${prefix}/`);
		await page.getByRole('link', { name: words.home_start }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('iframe[title]').first()).toBeVisible();

		// Asking too early is answered kindly, with what was seen.
		await button(page, words.lesson_check).click();
		await expect(page.getByText(words.lesson_not_yet).first()).toBeVisible();
		await write(page, words, solution('place-the-sun'));
		await button(page, words.lesson_check).click();
		await expect(page.getByText(words.lesson_passed, { exact: true })).toBeVisible();
		await button(page, words.lesson_next).click();
		await expect(page).toHaveURL(/step=three-kinds/);
		await write(page, words, solution('three-kinds'));
		await button(page, words.lesson_check).click();
		await expect(page.getByText(words.lesson_passed, { exact: true })).toBeVisible();
		await button(page, words.lesson_next).click();
		await expect(page).toHaveURL(/step=make-it-yours/);

		// Work done without an account goes along into it.
		await page.goto(`${prefix}/create-account`);
		await page.getByLabel(words.account_name, { exact: true }).fill(name);
		await page.getByLabel(words.account_handle, { exact: true }).fill(handle);
		await page.getByLabel(words.account_password, { exact: true }).fill('långt lösenord 7');
		await button(page, words.account_create).click();
		await expect(page.getByRole('link', { name: new RegExp(name) })).toBeVisible();

		const elsewhere = await browser.newContext({ viewport: { width, height } });
		const second = await elsewhere.newPage();
		const watch = watchPage(second, app.origin);
		await second.goto(`${app.origin}${prefix}/sign-in`);
		await second.getByLabel(words.account_identity, { exact: true }).fill(handle);
		await second.getByLabel(words.account_password, { exact: true }).fill('långt lösenord 7');
		await button(second, words.account_sign_in).click();
		await second.getByRole('link', { name: words.nav_learn, exact: true }).click();
		await expect(
			second.getByText(words.learn_steps_passed.replace('{passed}', '2').replace('{all}', '2'))
		).toBeVisible();
		await elsewhere.close();
		expect(watch.problems()).toEqual([]);

		await page.goto(`${prefix}/learn/visuals-and-sound/first-marks?step=make-it-yours`);
		await button(page, words.studio_publish).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel(words.gallery_title).fill(`Bord ${handle}`);
		await dialog.getByLabel(words.gallery_alt_text).fill('Ett bord med en kopp.');
		await button(page, words.studio_publish).last().click();
		await expect(dialog.getByText(words.gallery_published)).toBeVisible();

		const stranger = await browser.newContext({ viewport: { width, height } });
		const gallery = await stranger.newPage();
		const strangerWatch = watchPage(gallery, app.origin);
		await gallery.goto(`${app.origin}${prefix}/gallery`);
		await gallery
			.getByRole('link', { name: new RegExp(`Bord ${handle}`) })
			.first()
			.click();
		await expect(gallery.getByRole('heading', { level: 1, name: `Bord ${handle}` })).toBeVisible();
		const lessonName = prefix ? 'Första strecken' : 'First marks';
		await expect(gallery.getByRole('link', { name: lessonName })).toBeVisible();
		await expect(gallery.getByRole('img', { name: 'Ett bord med en kopp.' })).toBeVisible();
		await button(gallery, words.studio_run).click();
		await expect(gallery.locator('iframe')).toHaveAttribute('sandbox', 'allow-scripts');
		await stranger.close();
		expect(strangerWatch.problems()).toEqual([]);
	});
}
