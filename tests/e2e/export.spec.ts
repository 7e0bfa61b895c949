import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { encodeCode } from '../../src/lib/base/code-link';
import { expect, expectAccessible, test } from '../support';
import { PHONE, TABLET } from './lesson-page';

const SKETCH = `// Tidvattnet
function setup() {
	createCanvas(200, 200);
}
function draw() {
	background(0, 90, 160);
	circle(100, 100, 20 + frameCount);
}
`;

async function openDialog(page: Page, code = SKETCH) {
	await page.goto(`/studio#code=${await encodeCode(code)}`);
	await expect(page.locator('iframe[title="Canvas"]')).toBeVisible();
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await expect(dialog).toBeVisible();
	const start = dialog.getByRole('button', { name: 'Make the file' });
	return { dialog, start };
}

test.describe('on a tablet', () => {
	test.use(TABLET);

	test('a film is made, shown and saved under the sketch’s name', async ({ page }) => {
		const { dialog, start } = await openDialog(page);
		await expect(dialog.getByRole('img', { name: /first frame/ })).toBeVisible();
		await dialog.getByRole('radio', { name: /^As it is/ }).check();
		const seconds = dialog.getByLabel('Length in seconds');
		await seconds.fill('0,2');
		await expect(dialog.getByText('“0,2” is no length.')).toBeVisible();
		await expect(start).toBeDisabled();
		await seconds.fill('0,5');
		await expect(dialog.getByText('0.5 s, 30 frames')).toBeVisible();
		await expectAccessible(page);
		await start.click();

		const done = page.getByRole('dialog', { name: 'The file is ready' });
		await expect(done.locator('video')).toBeVisible({ timeout: 40_000 });
		await expect
			.poll(() => done.locator('video').evaluate((video: HTMLVideoElement) => video.duration))
			.toBeCloseTo(0.5, 3);
		await expectAccessible(page);
		const downloaded = page.waitForEvent('download');
		await done.getByRole('link', { name: 'Save' }).click();
		const download = await downloaded;
		expect(download.suggestedFilename()).toBe('tidvattnet-200x200.mp4');
		const bytes = await readFile(await download.path());
		expect(bytes.subarray(4, 8).toString()).toBe('ftyp');

		await done.getByRole('button', { name: 'Make another' }).click();
		await expect(seconds).toHaveValue('0,5');
	});

	test('an export is cancelled, and the sketch goes on', async ({ page }) => {
		const { dialog, start } = await openDialog(page);
		await dialog.getByLabel('Length in seconds').fill('120');
		await expect(start).toBeEnabled();
		await start.click();
		const running = page.getByRole('dialog', { name: 'Making the file' });
		await running.getByRole('button', { name: 'Cancel' }).click();
		await expect(dialog.getByLabel('Length in seconds')).toHaveValue('120');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeEnabled();
	});

	test('a sketch with an error is named with its line', async ({ page }) => {
		const { dialog, start } = await openDialog(page, SKETCH.replace('circle', 'cirkle'));
		await expect(dialog.getByRole('alert')).toContainText('error at line 7');
		await expect(start).toBeDisabled();
	});
});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('a still is made with the keyboard alone', async ({ page }) => {
		const { dialog, start } = await openDialog(page);
		await dialog.getByRole('radio', { name: 'Video' }).focus();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await expect(dialog.getByRole('radio', { name: 'Still' })).toBeChecked();
		await expect(start).toBeEnabled();
		await dialog.getByRole('textbox', { name: 'Seed' }).press('Enter');
		const done = page.getByRole('dialog', { name: 'The file is ready' });
		const picture = done.getByAltText('The exported picture');
		await expect(picture).toBeVisible({ timeout: 40_000 });
		await expect
			.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
			.toBe(1080);
		const spare = await page.evaluate(() => {
			const { clientWidth, scrollWidth } = document.documentElement;
			return clientWidth - scrollWidth;
		});
		expect(spare).toBeGreaterThanOrEqual(0);
	});
});
