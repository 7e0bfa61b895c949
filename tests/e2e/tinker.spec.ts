import type { Page } from '@playwright/test';
import { encodeCode } from '../../src/lib/base/code-link';
import { expect, expectAccessible, test } from '../support';
import { codeIn, openLesson, PHONE } from './lesson-page';
import { middle } from './workbench-page';

const SKETCH = `function setup() {
	createCanvas(400, 400);
	describe('A field of one colour.');
}
function draw() {
	background(200, 0, 0);
}
`;

const panelIn = (page: Page) => page.getByRole('region', { name: 'Tinker with the values' });

test.describe('on a phone', () => {
	test.use(PHONE);

	test('a colour turned in the panel shows on the canvas, and is in the code', async ({ page }) => {
		await page.goto(`/studio#code=${await encodeCode(SKETCH)}`);
		await expect.poll(() => middle(page)).toEqual([200, 0, 0]);
		await page.getByRole('button', { name: 'Tinker', exact: true }).click();
		await expect(codeIn(page)).toBeHidden();
		await panelIn(page).getByLabel('background, line 6', { exact: true }).fill('#0000ff');
		await expect.poll(() => middle(page)).toEqual([0, 0, 255]);
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Code', exact: true }).click();
		await expect(codeIn(page)).toHaveValue(/background\(0, 0, 255\);/);
		await page.getByRole('button', { name: 'Undo edit' }).click();
		await expect.poll(() => middle(page)).toEqual([200, 0, 0]);
	});

	test('a lesson has it too, and a row leads to its line', async ({ page }) => {
		await openLesson(page);
		await page.getByRole('button', { name: 'Tinker', exact: true }).click();
		const panel = panelIn(page);
		await expect(panel.getByRole('slider').first()).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await panel
			.getByRole('button', { name: /in the code$/ })
			.first()
			.click();
		await expect(codeIn(page)).toBeFocused();
	});
});

test('on a wide screen it stands under the code where that was chosen, also next time', async ({
	page
}) => {
	await page.goto(`/studio#code=${await encodeCode(SKETCH)}`);
	const toggle = page.getByRole('button', { name: 'Tinker', exact: true });
	await expect(panelIn(page)).toBeHidden();
	await toggle.click();
	await expect(panelIn(page)).toBeVisible();
	await page.reload();
	await expect(panelIn(page)).toBeVisible();
	await panelIn(page).getByLabel('background, line 6', { exact: true }).fill('#00ff00');
	await expect.poll(() => middle(page)).toEqual([0, 255, 0]);
	await toggle.click();
	await expect(panelIn(page)).toBeHidden();
});
