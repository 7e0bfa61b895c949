import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './editor-page';

for (const colorScheme of ['light', 'dark'] as const)
	test(`a comparison reads well at 390 px in ${colorScheme}`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ colorScheme });
		await page.goto('/diff');
		await expect(page.locator('del')).toHaveText(['−Removed:   circle(200, 200, 40);']);
		await expect(page.locator('ins')).toHaveText([/^\+Added: .*follows/, /^\+Added:.*mouseX/]);
		const alike = page.getByText(/^\d+ lines alike$/);
		await expect(alike).toHaveText('5 lines alike');
		await expect(page.getByText('let d = 4;')).toBeHidden();
		await alike.click();
		await expect(page.getByText('let d = 4;')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
	});
