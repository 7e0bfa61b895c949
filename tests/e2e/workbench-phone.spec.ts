import type { Page } from '@playwright/test';
import { encodeCode } from '../../src/lib/base/code-link';
import { expect, expectAccessible, test } from '../support';
import { PHONE } from './lesson-page';
import { button, canvas, editor } from './workbench-page';

/** Something of everything a panel may have to hold: a long line, long words, many values, and what went wrong. */
const FULL = `const solnedgångensFärgerÖverEttStillaHavOmHösten = ['tomato', '#ffb347', 'rebeccapurple'];
let tal = 3;
function setup() {
	createCanvas(360, 360);
	colorMode(HSB, 360, 100, 100);
	print('En rad som är längre än en telefon är bred, och som därför får brytas på sina ställen.');
	print('ettenda'.repeat(20));
	print([1, 2, 3], { namn: 'Skissa', del: { av: 'något större' } });
	console.warn('Något att se upp med.');
	frameRate(30);
	textSize(32);
}
function draw() {
	background(210, 80, 90);
	fill(solnedgångensFärgerÖverEttStillaHavOmHösten[frameCount % 3]);
	circle(mouseX, 180.5, 20 + tal * 4);
	if (frameCount === 3) console.error('Inte som tänkt.');
	if (frameCount === 30) noLoop();
}
`;

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** That what is in view fits, can be used by everybody, and that no button is cut off at a side. */
async function expectFitting(page: Page): Promise<void> {
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	const cut = await page.getByRole('button').evaluateAll((all) =>
		all
			.filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
			.filter((one) => {
				const { left, right } = one.getBoundingClientRect();
				return left < 0 || right > window.innerWidth || one.scrollWidth > one.clientWidth + 1;
			})
			.map(({ textContent, ariaLabel }) => ariaLabel ?? textContent.trim())
	);
	expect(cut).toEqual([]);
	await expectAccessible(page);
}

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in Swedish on a phone, ${colorScheme}`, () => {
		test.use({ ...PHONE, colorScheme });

		test('every panel of the studio fits and is accessible', async ({ page }) => {
			await page.goto(`/sv/studio#code=${await encodeCode(FULL)}`);
			await expect(canvas(page)).toBeVisible();
			const tabs = page.locator('.tabs').getByRole('button');
			await expect(tabs).toHaveText(['Pröva', 'Kod', 'Konsol']);

			await button(page, 'Kod').click();
			await expect(editor(page)).toBeVisible();
			await expectFitting(page);

			await button(page, 'Pröva').click();
			await expect(page.getByRole('region', { name: 'Pröva andra värden' })).toBeVisible();
			await expect(editor(page)).toBeHidden();
			await expectFitting(page);
			// Whatever the keyboard comes to, nothing lies over it.
			const sliders = page.getByRole('slider');
			for (const slider of await sliders.all()) {
				await slider.focus();
				await expect
					.poll(() =>
						slider.evaluate((one) => {
							const { left, top, width, height } = one.getBoundingClientRect();
							const seen = document.elementFromPoint(left + width / 2, top + height / 2);
							return seen === one;
						})
					)
					.toBe(true);
			}

			await button(page, 'Konsol').click();
			const console = page.getByRole('region', { name: 'Konsol' });
			await expect(console).toBeVisible();
			await expect(
				console.getByRole('listitem').filter({ hasText: 'Inte som tänkt.' })
			).toBeVisible();
			await expectFitting(page);
			// A value that has room stands on a line of its own, whole.
			const value = console.getByText('[1, 2, 3]', { exact: true });
			await value.scrollIntoViewIfNeeded();
			expect(await value.evaluate((one) => one.getClientRects().length)).toBe(1);
			await expect(canvas(page)).toBeInViewport();
		});
	});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('the keyboard goes as the eye does: from Publish, beside the name, to what stands below', async ({
		page
	}) => {
		await page.goto('/sv/studio');
		await expect(editor(page).or(canvas(page)).first()).toBeVisible();
		await button(page, 'Publicera').focus();
		await page.keyboard.press('Tab');
		await expect(button(page, 'Ny')).toBeFocused();
	});
});
