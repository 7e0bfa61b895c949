import { expect, expectAccessible, test } from '../support';
import { codeIn, TABLET } from './lesson-page';

const LESSON = '/learn/visuals-and-sound/colour-as-material';

test.use(TABLET);

test('a prediction comes before the picture, and is kept', async ({ page }) => {
	await page.goto(LESSON);
	await expect(page.getByText('Guess first. The canvas waits')).toBeVisible();
	await expect(page.locator('iframe[title="Canvas"]')).toHaveCount(0);
	const send = page.getByRole('button', { name: 'Keep my answer' });
	await expect(send).toBeDisabled();
	await page.getByRole('radio', { name: 'Green' }).check();
	await expectAccessible(page);
	await send.click();
	await expect(page.getByText('Your answer is kept')).toBeVisible();
	await expect(send).toBeFocused();
	await expect(page.locator('iframe[title="Canvas"]')).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: 'half way' })).toHaveClass(/passed/);

	await page.goto(`${LESSON}?step=half-way`);
	await expect(page.getByRole('radio', { name: 'Green' })).toBeChecked();
	await expect(page.locator('iframe[title="Canvas"]')).toBeVisible();
});

test('an answer chosen before the page is alive stays', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/immutable\/.*\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(LESSON, { waitUntil: 'commit' });
	const green = page.getByRole('radio', { name: 'Green' });
	await green.check();
	const send = page.getByRole('button', { name: 'Keep my answer' });
	await expect(send).toBeDisabled();
	release();
	await expect(send).toBeEnabled();
	await expect(green).toBeChecked();
});

test('whoever does not want to guess runs the sketch all the same', async ({ page }) => {
	await page.goto(LESSON);
	await page.getByRole('button', { name: 'Run without guessing' }).click();
	await expect(page.locator('iframe[title="Canvas"]')).toBeVisible();
});

test('lines are put in order by keyboard, and the code follows', async ({ page }) => {
	await page.goto(`${LESSON}?step=mix-in-order`);
	await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeEnabled();
	await expectAccessible(page);
	const lines = page.getByRole('list', { name: 'Lines to put in order' }).getByRole('listitem');
	const up = async (name: string, times: number) => {
		await page.getByRole('button', { name: `Move up: ${name}` }).focus();
		// The focus goes along with the line.
		for (let time = 0; time < times; time += 1) await page.keyboard.press('Enter');
	};
	await up("const warm = color('#f08a3c');", 4);
	await expect(lines.first()).toContainText('warm = color');
	await expect(lines.first().getByRole('button', { name: 'Move down' })).toBeFocused();
	await up("const cold = color('#8c4a9e');", 3);
	await up('const mixed = lerpColor(warm, cold, 0.5);', 1);
	await expect(codeIn(page)).toHaveValue(
		/warm = color.*\n.*cold = color.*\n.*mixed.*\n.*fill\(mixed\)/
	);
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Put the lines' })).toHaveClass(
		/passed/
	);
	await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeFocused();
	await page.getByRole('button', { name: 'Next step' }).press('Enter');
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
});
