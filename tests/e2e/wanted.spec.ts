import { expect, test } from '../support';
import { codeIn, openLesson, TABLET } from './lesson-page';

test.use(TABLET);

test('what a check looks for is outlined on the canvas, and goes when it is there', async ({
	page
}) => {
	await openLesson(page);
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	const show = page.getByRole('button', { name: 'Show on the canvas' });
	await expect(show.first()).toBeVisible();
	await show.first().click();
	const ghosts = page.locator('.ghosts > span');
	await expect(ghosts.first()).toBeVisible();
	// The solution's sun stands in the right half.
	const canvas = await page.locator('iframe[title="Canvas"]').boundingBox();
	const ghost = await ghosts.first().boundingBox();
	expect((ghost?.x ?? 0) + (ghost?.width ?? 0) / 2).toBeGreaterThan(
		(canvas?.x ?? 0) + (canvas?.width ?? 0) / 2
	);
	await page.getByRole('button', { name: 'Hide it again' }).click();
	await expect(ghosts).toHaveCount(0);

	await show.first().click();
	const code = await codeIn(page).inputValue();
	await codeIn(page).fill(code.replace(/circle\([^,]+,[^,]+,/, 'circle(290, 262,'));
	await expect(page.getByText('Inte än').or(page.getByText('Not yet'))).toHaveCount(0);
	await expect(ghosts).toHaveCount(0);
});
