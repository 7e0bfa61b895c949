import type { Page } from '@playwright/test';
import { expect, test } from '../support';
import { button, canvas, middle, open, sketch, write } from './workbench-page';

const HERE = 'The canvas is in a window of its own.';
const BLOCKED = 'The browser opened no window. Allow pop-up windows for this site and try again.';

const BLUE = [0, 90, 200];
const RED = [220, 30, 0];
const field = ([red, green, blue]: number[]) => sketch(`background(${red}, ${green}, ${blue});`);

/** Opens the studio with a blue field, and waits until it is painted there. */
async function openBlue(page: Page): Promise<void> {
	await open(page, field(BLUE));
	await expect.poll(() => middle(page)).toEqual(BLUE);
}

/** Presses the button, and gives the window it opens. */
async function popOut(page: Page): Promise<Page> {
	const opening = page.context().waitForEvent('page');
	await button(page, 'Own window').click();
	return opening;
}

test('a window of its own shows what the sketch paints, follows the code, and gives the canvas back', async ({
	page
}) => {
	await openBlue(page);
	const apart = await popOut(page);
	await expect(canvas(apart)).toBeVisible();
	await expect(apart).toHaveTitle('Canvas · Skissa');
	await expect(canvas(page)).toHaveCount(0);
	await expect(page.getByText(HERE)).toBeVisible();
	await expect.poll(() => middle(apart)).toEqual(BLUE);

	// An edit in the page is painted there, and what the sketch says is read in the page.
	await write(page, field(RED).replace('background', "console.log('from there'); background"));
	await expect.poll(() => middle(apart)).toEqual(RED);
	await expect(page.getByText('from there', { exact: true }).first()).toBeVisible();

	const closing = apart.waitForEvent('close');
	await button(page, 'Bring it back').click();
	await closing;
	await expect(page.getByText(HERE)).toHaveCount(0);
	await expect.poll(() => middle(page)).toEqual(RED);
	await write(page, field(BLUE));
	await expect.poll(() => middle(page)).toEqual(BLUE);
});

test('closing that window brings the canvas back, too', async ({ page }) => {
	await openBlue(page);
	const apart = await popOut(page);
	await expect.poll(() => middle(apart)).toEqual(BLUE);
	await apart.close();
	await expect(page.getByText(HERE)).toHaveCount(0);
	await expect.poll(() => middle(page)).toEqual(BLUE);
});

test('where the browser opens no window it is said plainly, and the canvas stays', async ({
	page
}) => {
	await page.addInitScript(() => {
		const real = window.open.bind(window);
		let isAllowed = false;
		Object.assign(window, { allowWindows: () => (isAllowed = true) });
		window.open = (...parts) => (isAllowed ? real(...parts) : null);
	});
	await openBlue(page);
	await button(page, 'Own window').click();
	await expect(page.getByRole('alert').filter({ hasText: BLOCKED })).toBeVisible();
	await expect(page.getByText(HERE)).toHaveCount(0);
	await write(page, field(RED));
	await expect.poll(() => middle(page)).toEqual(RED);

	// Once they are allowed, the next press opens one, and nothing is said any more.
	await page.evaluate(() => (window as unknown as { allowWindows: () => void }).allowWindows());
	const apart = await popOut(page);
	await expect.poll(() => middle(apart)).toEqual(RED);
	await expect(page.getByRole('alert').filter({ hasText: BLOCKED })).toHaveCount(0);
});
