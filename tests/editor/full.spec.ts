import AxeBuilder from '@axe-core/playwright';
import { clear, codeIn, noteIn, editorIn, expect, test, whenFull } from './editor-page';

test.beforeEach(async ({ page }) => {
	await page.goto('/');
	await whenFull(page);
});

test('offers the words of p5 and of Tone, with their signatures', async ({ page }) => {
	await page.getByRole('button', { name: 'Focus' }).click();
	await clear(page);
	await page.keyboard.type('circ');
	const suggestions = page.locator('.suggest-widget');
	await expect(suggestions.getByRole('option', { name: /^circle/ })).toBeVisible();
	await page.keyboard.press('Escape');

	await clear(page);
	await page.keyboard.type('const synth = new Tone.Synth();\nsynth.triggerAttackR');
	await expect(suggestions.getByRole('option', { name: /^triggerAttackRelease/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await page.keyboard.type('(');
	const hints = page.locator('.parameter-hints-widget');
	await expect(hints).toContainText('duration');
});

test('shows a remark as a squiggle with its words', async ({ page }) => {
	await page.getByRole('button', { name: 'Mark' }).click();
	await expect(page.locator('.squiggly-error')).toBeVisible();
	const box = await page.locator('.squiggly-error').boundingBox();
	// The text lies over the squiggle and takes the pointer.
	await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
	await expect(page.locator('.monaco-hover').getByText('Not a word of p5')).toBeVisible();
});

test('Tab passes by until editing has begun, then indents; Escape and Tab leave', async ({
	page
}) => {
	const [before, after] = ['Keys and settings', 'After'].map((name) =>
		page.getByRole('button', { name })
	);
	await before?.focus();
	await page.keyboard.press('Tab');
	await expect(editorIn(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(after!).toBeFocused();

	await page.keyboard.press('Shift+Tab');
	await clear(page);
	await page.keyboard.type('x');
	await page.keyboard.press('Tab');
	await expect(codeIn(page)).toHaveText(/^x {1,2}$/, { useInnerText: false });
	await page.keyboard.press('Escape');
	await expect(noteIn(page)).toHaveText('Tab now leaves the editor.');
	await page.keyboard.press('Tab');
	await expect(after!).toBeFocused();
});

test('Escape first closes what is open', async ({ page }) => {
	await page.getByRole('button', { name: 'Focus' }).click();
	await clear(page);
	await page.keyboard.type('circ');
	await expect(page.locator('.suggest-widget')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.suggest-widget')).toBeHidden();
	await expect(noteIn(page)).toBeEmpty();
	await page.keyboard.press('Tab');
	await expect(editorIn(page)).toBeFocused();
});

test('replaces, sets and formats as edits that undo takes back', async ({ page }) => {
	const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
	const first = await codeIn(page).textContent();
	await press('Replace');
	await expect(codeIn(page)).toHaveText('circle(1, 2, 3);');
	await expect(page.getByTestId('edits')).toHaveText('1');
	await press('Set');
	await expect(page.locator('.view-lines')).toContainText('rect');
	await expect(page.getByTestId('edits')).toHaveText('1');
	await press('Take back');
	await expect(codeIn(page)).toHaveText('circle(1, 2, 3);');
	await press('Take back');
	await expect(codeIn(page)).toHaveText(first ?? '');

	await press('Focus');
	await clear(page);
	await page.keyboard.type('circle( 1,2,3 )');
	await page.keyboard.press('Shift+Alt+f');
	await expect(codeIn(page)).toHaveText('circle(1, 2, 3);');
	await page.keyboard.press('ControlOrMeta+Enter');
	await expect(page.getByTestId('runs')).toHaveText('1');
	await page.keyboard.type('((');
	await press('Format');
	await expect(noteIn(page)).toContainText('line 1 does not read as JavaScript');
});

test('does not change while readonly', async ({ page }) => {
	await page.getByRole('button', { name: 'Readonly' }).click();
	await editorIn(page).focus();
	await page.keyboard.type('x');
	await expect(codeIn(page)).toHaveText(/^function setup/);
	await expect(page.getByTestId('edits')).toHaveText('0');
});

test('follows the theme of the page and of the system', async ({ page }) => {
	const ground = page.locator('.monaco-editor-background').first();
	await expect(ground).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect(ground).toHaveCSS('background-color', 'rgb(30, 28, 33)');
	await page.evaluate(() => (document.documentElement.dataset.theme = 'light'));
	await expect(ground).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`is clean to axe in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.getByRole('button', { name: 'Mark' }).click();
		await expect(editorIn(page)).toHaveCount(1);
		await expect(editorIn(page)).toHaveAccessibleDescription(/Esc, then Tab/);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
	});

test('leaves nothing behind after twenty visits', async ({ page }) => {
	for (let visit = 0; visit < 20; visit += 1) {
		await page.getByRole('link', { name: 'Away' }).click();
		await expect(page.getByRole('heading', { name: 'Away' })).toBeVisible();
		await page.getByRole('link', { name: 'Here' }).click();
		await whenFull(page);
	}
	await page.getByRole('link', { name: 'Away' }).click();
	await page.getByRole('button', { name: 'Count' }).click();
	await expect(page.locator('output')).toHaveText('0');
});
