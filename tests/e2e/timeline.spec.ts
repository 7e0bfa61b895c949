import type { Page } from '@playwright/test';
import { encodeCode } from '../../src/lib/base/code-link';
import { expect, expectAccessible, test } from '../support';
import { codeIn, PHONE, TABLET } from './lesson-page';

const SKETCH = `let n = 0;
function setup() {
	createCanvas(300, 300);
	describe('A field of one colour.');
}
function draw() {
	n++;
	if (n === 120) describe('Time has passed.');
	background(200, n % 2, 0);
}
`;

const back = (page: Page) => page.getByRole('button', { name: 'Go back in time' });
const slider = (page: Page) => page.getByRole('slider', { name: 'Moment' });
const picture = (page: Page) => page.locator('[role="img"] > canvas');
const frame = (page: Page) => page.locator('iframe[title="Canvas"]');

/** The colour in the middle of the moment's picture. */
const colour = (page: Page) =>
	picture(page).evaluate((canvas: HTMLCanvasElement) => {
		const context = new OffscreenCanvas(1, 1).getContext('2d');
		context?.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
		return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
	});

async function openStudio(page: Page): Promise<void> {
	await page.goto(`/studio#code=${await encodeCode(SKETCH)}`);
	// Long enough for some seconds to go back through.
	await expect(page.getByText('Time has passed.')).toBeAttached({ timeout: 30_000 });
}

test.describe('on a wide screen', () => {
	test.use(TABLET);

	test('one goes back, edits, sees the same moment anew, and comes back to now', async ({
		page
	}) => {
		await openStudio(page);
		await back(page).click();
		await expect(slider(page)).toBeFocused();
		await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Now');
		await expect.poll(() => colour(page)).toEqual([200, expect.any(Number), 0]);
		// It stands where the living canvas does.
		const [over, under] = [
			await picture(page).boundingBox(),
			await frame(page).contentFrame().locator('canvas').boundingBox()
		];
		for (const side of ['x', 'y', 'width', 'height'] as const)
			expect(Math.abs((over?.[side] ?? 0) - (under?.[side] ?? 9))).toBeLessThan(1);

		const last = Number(await slider(page).inputValue());
		await page.keyboard.press('ArrowLeft');
		await expect(slider(page)).toHaveValue(String(last - 1));
		await page.keyboard.press('Shift+ArrowLeft');
		await expect(slider(page)).toHaveAttribute('aria-valuetext', /^1\.\d seconds ago$/);
		await expect(page.getByText(/^−1\.\d s$/)).toBeVisible();
		await page.keyboard.press('PageUp');
		await expect(slider(page)).toHaveAttribute('aria-valuetext', /^(Now|0\.\d seconds ago)$/);
		await page.keyboard.press('Home');
		await expect(slider(page)).toHaveValue('0');
		await expect(page.getByRole('img', { name: /^The canvas \d+\.\d seconds ago$/ })).toBeVisible();
		await expectAccessible(page);

		await codeIn(page).fill(SKETCH.replace('200, n % 2, 0', '0, n % 2, 200'));
		await expect.poll(async () => ((await colour(page))[2] ?? 0) > 190).toBe(true);
		await expect(slider(page)).toHaveValue('0');
		await codeIn(page).fill(SKETCH.replace('200, n % 2, 0', '0, n % 2, 200').replace('n++', 'n+'));
		await expect(page.getByRole('status').getByText(/Line [78]/)).toBeVisible();
		expect((await colour(page))[2]).toBeGreaterThan(190);

		await page.getByRole('button', { name: 'Play from here' }).click();
		await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Now', { timeout: 30_000 });
		await codeIn(page).fill(SKETCH.replace('200, n % 2, 0', '0, n % 2, 200'));
		await slider(page).focus();
		await page.keyboard.press('Escape');
		await expect(slider(page)).toHaveCount(0);
		await expect(back(page)).toBeFocused();
		await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeEnabled();
	});

	test('a sketch that draws once says why there is nothing to go back through', async ({
		page
	}) => {
		const still = SKETCH.replace('createCanvas', 'noLoop(); createCanvas');
		await page.goto(`/studio#code=${await encodeCode(still)}`);
		await back(page).click();
		await expect(
			page.getByRole('status').getByText(/^This sketch has drawn a single/)
		).toBeVisible();
		await expect(slider(page)).toHaveCount(0);
		await expect(back(page)).toBeVisible();
	});
});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('the slider fits, and the sketch’s window stays as it is', async ({ page }) => {
		await openStudio(page);
		const before = await frame(page).boundingBox();
		await back(page).click();
		await expect(slider(page)).toBeVisible();
		await expect.poll(() => colour(page)).toEqual([200, expect.any(Number), 0]);
		expect(await frame(page).boundingBox()).toEqual(before);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		const box = await slider(page).boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect(box?.width).toBeGreaterThan(150);
		await slider(page).fill('1');
		await expect(slider(page)).toHaveAttribute('aria-valuetext', /seconds ago$/);
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Back to now' }).click();
		await expect(back(page)).toBeVisible();
		expect(await frame(page).boundingBox()).toEqual(before);
	});
});
