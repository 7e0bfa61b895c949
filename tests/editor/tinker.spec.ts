import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { codeIn, expect, test, whenFull } from './editor-page';

const panelIn = (page: Page) => page.getByRole('region', { name: 'Tinker with the values' });
const back = (page: Page) => page.getByRole('button', { name: 'Take back' }).click();

/** Drags a slider's thumb from one share of its length to another, by mouse or finger alike. */
async function drag(page: Page, slider: Locator, from: number, to: number): Promise<void> {
	await slider.scrollIntoViewIfNeeded();
	const box = await slider.boundingBox();
	if (!box) throw new Error('The slider is not in view');
	const at = (share: number) => box.x + 8 + (box.width - 16) * share;
	await page.mouse.move(at(from), box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(at(to), box.y + box.height / 2, { steps: 6 });
	await page.mouse.up();
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('values are found by name and turned by slider, number, field, choice and switch', async ({
		page
	}) => {
		await page.goto('/tinker');
		const panel = panelIn(page);
		await expect(panel.getByRole('heading')).toHaveText([
			'At the top of the sketch',
			'setup',
			'draw'
		]);

		const speed = panel.getByRole('slider', { name: 'speed, line 1' });
		await expect(speed).toHaveAttribute('aria-valuetext', '0.5');
		await drag(page, speed, 0.5, 1);
		await expect(codeIn(page)).toContainText('let speed = 1.0;');
		expect(Number(await page.getByTestId('edits').textContent())).toBeGreaterThan(1);
		await back(page);
		await expect(codeIn(page)).toContainText('let speed = 0.5;');

		await panel.getByRole('spinbutton', { name: 'circle › y, line 12, exact' }).fill('-12.5');
		await expect(codeIn(page)).toContainText('circle(mouseX + 20, -12.5, 40);');
		await panel.getByRole('checkbox', { name: 'isCalm, line 2' }).tap();
		await expect(codeIn(page)).toContainText('let isCalm = false;');
		await panel.getByRole('combobox', { name: 'blendMode, line 6' }).selectOption('MULTIPLY');
		await expect(codeIn(page)).toContainText('blendMode(MULTIPLY);');
		await panel.getByLabel('fill, line 11', { exact: true }).fill('#0000ff');
		await expect(codeIn(page)).toContainText("fill('#0000ff');");
		await panel.getByLabel('background, line 10', { exact: true }).fill('#ff0000');
		await expect(codeIn(page)).toContainText('background(255, 0, 0);');
		await back(page);
		await back(page);
		await expect(codeIn(page)).toContainText("fill('#c53a18');");
	});

	test('every control is large enough for a thumb, nothing scrolls sideways, and it is clean to axe', async ({
		page
	}) => {
		await page.goto('/tinker?more=30');
		const panel = panelIn(page);
		await expect(panel.getByRole('searchbox')).toBeVisible();
		for (const control of await panel
			.locator('button, input[type=range], input[type=number], input[type=color], select, .toggle')
			.all())
			expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		const { violations } = await new AxeBuilder({ page }).include('.tinker-panel').analyze();
		expect(violations).toEqual([]);
	});

	test('many values are found by name, function and line', async ({ page }) => {
		await page.goto('/tinker?more=30');
		const panel = panelIn(page);
		const rows = panel.getByRole('listitem');
		await expect(rows).toHaveCount(41);
		await panel.getByRole('searchbox').fill('diam');
		await expect(rows).toHaveCount(1);
		await panel.getByRole('searchbox').fill('draw circle');
		await expect(rows).toHaveCount(3);
		await panel.getByRole('searchbox').fill('nothing like it');
		await expect(panel.getByText('No value has that name')).toBeVisible();
	});
});

test('keys turn a slider, all in one go one step of undo, and the place is shown in the code', async ({
	page
}) => {
	await page.goto('/tinker');
	await whenFull(page);
	const slider = panelIn(page).getByRole('slider', { name: 'circle › diameter, line 12' });
	await slider.focus();
	await expect(page.locator('.skissa-point')).toHaveText('40');
	for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
	await expect(codeIn(page)).toContainText('-10, 45)');
	await expect(page.locator('.skissa-point')).toHaveText('45');
	await back(page);
	await expect(codeIn(page)).toContainText('-10, 40)');
	await panelIn(page)
		.getByRole('button', { name: 'Show circle › diameter on line 12 in the code' })
		.click();
	await expect(page.getByTestId('line')).toHaveText('12');
	await expect(page.locator('.skissa-point')).toHaveCount(0);
});

test('keeps what it knows while the code does not read, and says so', async ({ page }) => {
	await page.goto('/tinker');
	await whenFull(page);
	await page.getByRole('button', { name: 'Break' }).click();
	const panel = panelIn(page);
	await expect(panel.getByRole('status')).toContainText('does not read as JavaScript');
	await panel.getByRole('slider', { name: 'circle › diameter, line 12' }).press('ArrowLeft');
	await expect(codeIn(page)).toContainText('-10, 39)');
	await panel.getByRole('spinbutton', { name: 'speed, line 1, exact' }).fill('0.25');
	await expect(codeIn(page)).toContainText('let speed = 0.25;');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`is clean to axe in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/tinker');
		await whenFull(page);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
	});
