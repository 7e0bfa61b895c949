import { expect, test } from '../support';

test('a newcomer moves a slider and the living sketch answers', async ({ page }) => {
	await page.goto('/');
	const frame = page.locator('iframe[title="Canvas"]');
	await expect(frame).toBeVisible();
	const ink = async () => {
		const picture = await frame.screenshot();
		return picture.length;
	};
	await page.getByRole('slider', { name: 'Pace' }).fill('0');
	await page.getByRole('slider', { name: 'Squares' }).fill('3');
	await expect(page.getByText('let squares = 3;')).toBeVisible();
	await page.waitForTimeout(300);
	const few = await ink();
	await page.getByRole('slider', { name: 'Squares' }).fill('18');
	// Six times as many lines make a much larger picture file, whatever their disorder.
	await expect.poll(ink).toBeGreaterThan(few * 1.5);

	await page.getByRole('link', { name: 'See all the code' }).click();
	await expect(page).toHaveURL(/\/studio$/);
	await expect(page.getByText('let squares = 18;').first()).toBeVisible();
});
