import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { codeIn, editorIn, expect, test, whenFull } from './editor-page';

const back = (page: Page) => page.getByRole('button', { name: 'Take back' }).click();

/** Puts the cursor right behind a text of Monaco, by finding it. */
async function cursorBehind(page: Page, text: string): Promise<void> {
	const code = (await codeIn(page).textContent()) ?? '';
	const before = code.slice(0, code.indexOf(text) + text.length);
	const lines = before.split('\n');
	await editorIn(page).focus();
	await page.keyboard.press('ControlOrMeta+Home');
	for (let line = 1; line < lines.length; line += 1) await page.keyboard.press('ArrowDown');
	const column = (lines.at(-1) ?? '').length;
	for (let step = 0; step < column; step += 1) await page.keyboard.press('ArrowRight');
}

/** The middle of a number as Monaco draws it. */
async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
	const token = page
		.locator('.view-line span.mtk1, .view-line span')
		.getByText(text, { exact: true });
	const box = await token.first().boundingBox();
	if (!box) throw new Error(`${text} is not in view`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The middle of the first place where a text is drawn, whatever is beside it. */
const wordIn = (page: Page, text: string) =>
	page.locator('.view-lines').evaluate((lines, text) => {
		const texts = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const at = texts.currentNode.textContent?.indexOf(text) ?? -1;
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(texts.currentNode, at);
			range.setEnd(texts.currentNode, at + text.length);
			const { left, top, width, height } = range.getBoundingClientRect();
			return { x: left + width / 2, y: top + height / 2 };
		}
		throw new Error(`${text} is not in view`);
	}, text);

test.beforeEach(async ({ page }) => {
	await page.goto('/tinker');
	await whenFull(page);
});

// Where `function` has been typed and no name yet, TypeScript offers that name, which Monaco leaves out with a word.
test.use({ allowed: [/IGNORE invalid completion item/] });

test('Alt and the arrows turn the number at the cursor, and move lines elsewhere', async ({
	page
}) => {
	await cursorBehind(page, '-10');
	await page.keyboard.press('Alt+ArrowUp');
	await expect(codeIn(page)).toContainText('+ 20, -9, 40');
	await page.keyboard.press('Alt+Shift+ArrowUp');
	await expect(codeIn(page)).toContainText('+ 20, 1, 40');
	await page.keyboard.press('Alt+ArrowDown');
	await page.keyboard.press('Alt+ArrowDown');
	await expect(codeIn(page)).toContainText('+ 20, -1, 40');
	await page.keyboard.press('ControlOrMeta+Alt+Shift+ArrowUp');
	await expect(codeIn(page)).toContainText('+ 20, -0.9, 40');
	await back(page);
	await expect(codeIn(page)).toContainText('+ 20, -10, 40');

	await cursorBehind(page, 'isCalm');
	await page.keyboard.press('Alt+ArrowUp');
	await expect(codeIn(page)).toHaveText(/^let isCalm = true;\nlet speed/);
});

test('a number is dragged by its handle, as one step of undo', async ({ page }) => {
	const place = await placeOf(page, '40');
	await page.mouse.move(place.x, place.y);
	const handle = page.locator('.skissa-handle');
	await expect(handle).toBeVisible();
	const box = await handle.boundingBox();
	const grip = { x: (box?.x ?? 0) + 15, y: (box?.y ?? 0) + 8 };
	await page.mouse.move(grip.x, grip.y);
	await page.mouse.down();
	for (let step = 1; step <= 10; step += 1) await page.mouse.move(grip.x + step * 5, grip.y);
	await expect(codeIn(page)).toContainText('-10, 50)');
	await page.keyboard.down('Shift');
	await page.mouse.move(grip.x + 55, grip.y);
	await expect(codeIn(page)).toContainText('-10, 150)');
	await page.keyboard.up('Shift');
	await page.mouse.move(grip.x - 25, grip.y);
	await page.mouse.up();
	await expect(codeIn(page)).toContainText('-10, 35)');
	expect(Number(await page.getByTestId('edits').textContent())).toBeGreaterThan(8);
	await back(page);
	await expect(codeIn(page)).toContainText('-10, 40)');
});

test('Alt and drag turns the number itself; a plain drag selects text as ever', async ({
	page
}) => {
	const place = await placeOf(page, '40');
	await page.keyboard.down('Alt');
	await page.mouse.move(place.x, place.y);
	await page.mouse.down();
	await page.mouse.move(place.x + 20, place.y, { steps: 4 });
	await page.mouse.up();
	await page.keyboard.up('Alt');
	await expect(codeIn(page)).toContainText('-10, 44)');

	const again = await placeOf(page, '44');
	await page.mouse.move(again.x, again.y);
	await page.mouse.down();
	await page.mouse.move(again.x - 60, again.y, { steps: 4 });
	await page.mouse.up();
	await expect(codeIn(page)).toContainText('-10, 44)');
	await page.keyboard.press('Delete');
	await expect(codeIn(page)).not.toContainText('-10, 44)');
});

test('colours have swatches, and the colour under the cursor is picked by key in its own notation', async ({
	page
}) => {
	await expect(page.locator('.colorpicker-color-decoration')).toHaveCount(3);
	const pick = async (text: string, colour: string) => {
		await cursorBehind(page, text);
		await page.keyboard.press('Alt+Enter');
		const field = page.locator('input.skissa-colour');
		await expect(field).toBeFocused();
		await field.fill(colour);
		// The browser's own palette takes as many as it is slow to close, the field the one after.
		await expect(async () => {
			await page.keyboard.press('Escape');
			await expect(field).toHaveCount(0, { timeout: 1000 });
		}).toPass();
		await expect(editorIn(page)).toBeFocused();
	};
	await pick("'#c53a18'", '#0000ff');
	await expect(codeIn(page)).toContainText("fill('#0000ff');");
	await pick('stroke(255', '#00ff00');
	await expect(codeIn(page)).toContainText('stroke(0, 255, 0, 128);');
	await pick('background(240', '#101010');
	await expect(codeIn(page)).toContainText('background(16);');
	await back(page);
	await expect(codeIn(page)).toContainText('background(240);');
});

test('the picker of Monaco opens on a swatch and writes the same notation', async ({ page }) => {
	await page.locator('.colorpicker-color-decoration').nth(2).click();
	const picker = page.locator('.colorpicker-widget');
	await expect(picker).toBeVisible();
	const box = await picker.locator('.saturation-box').boundingBox();
	await page.mouse.click((box?.x ?? 0) + 2, (box?.y ?? 0) + 2);
	await page.mouse.move(5, 5);
	await expect(codeIn(page)).toContainText(/stroke\(2\d\d, 2\d\d, 2\d\d, 128\);/);
});

test('lines glow for a while, are marked, and the line of the cursor is told', async ({ page }) => {
	await page.getByRole('button', { name: 'Glow' }).click();
	await expect(page.locator('.skissa-glow')).toHaveCount(1);
	await expect(page.locator('.skissa-glow')).toHaveCount(0);
	await page.getByRole('button', { name: 'Mark lines' }).click();
	await expect(page.locator('.skissa-outline')).toHaveCount(2);
	await editorIn(page).focus();
	await page.keyboard.press('ControlOrMeta+Home');
	await expect(page.getByTestId('line')).toHaveText('1');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByTestId('line')).toHaveText('2');
});

test('helps with the learner’s own names, and says what a word of p5 is', async ({ page }) => {
	await editorIn(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('let petalCount = 6;\nfunction flower(petals, size) {}\npetalC');
	const suggestions = page.locator('.suggest-widget');
	await page.keyboard.press('Control+Space');
	await expect(suggestions.getByRole('option', { name: /^petalCount/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.type('ount;\nflow');
	await page.keyboard.press('Control+Space');
	await expect(suggestions.getByRole('option', { name: /^flower/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.type('er(');
	await expect(page.locator('.parameter-hints-widget')).toContainText('petals');
	await page.keyboard.press('Escape');

	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('circle(1, 2, 3)');
	const place = await placeOf(page, 'circle');
	await page.mouse.move(place.x, place.y);
	const hover = page.locator('.monaco-hover:not(.hidden)');
	await expect(hover).toContainText('Draws a circle');
});

test('says what a method of Tone and a function of the learner are, and what circle takes', async ({
	page
}) => {
	await editorIn(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('circle(');
	const hints = page.locator('.parameter-hints-widget');
	await expect(hints).toContainText('circle(x: number, y: number, d: number)');
	await expect(hints.locator('.parameter.active')).toHaveText('x: number');
	await page.keyboard.type('10, 20, ');
	await expect(hints.locator('.parameter.active')).toHaveText('d: number');
	await page.keyboard.press('Escape');

	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(
		'function flower(petals, size) {}\nflower(5, 9);\nnew Tone.Synth().triggerRelease();'
	);
	await page.keyboard.press('Escape');
	const hover = page.locator('.monaco-hover:not(.hidden)');
	for (const [word, said] of [
		['triggerRelease', 'Trigger the release'],
		['flower', 'function flower(petals: any, size: any): void']
	] as const) {
		// Pointed at again where the lines were still being drawn.
		await expect(async () => {
			await page.mouse.move(5, 5);
			const place = await wordIn(page, word);
			await page.mouse.move(place.x - 2, place.y);
			await page.mouse.move(place.x, place.y);
			await expect(hover).toContainText(said, { timeout: 4000 });
		}).toPass();
	}
});

test('finds words, and edits at several cursors', async ({ page }) => {
	await editorIn(page).focus();
	await page.keyboard.press('ControlOrMeta+f');
	await expect(page.locator('.find-widget')).toHaveClass(/visible/);
	await page.keyboard.type('calm');
	await expect(page.locator('.find-widget')).toContainText('1 of 1');
	await page.keyboard.press('Escape');
	await page.keyboard.press('ControlOrMeta+Home');
	await page.keyboard.press('ControlOrMeta+d');
	await page.keyboard.press('ControlOrMeta+d');
	await page.keyboard.type('const');
	await expect(codeIn(page)).toHaveText(/^const speed = 0.5;\nconst isCalm/);
});

test('lists its keys, and stays plain or read where that is chosen', async ({ page }) => {
	await editorIn(page).focus();
	// What a screen reader reads Monaco's lines from stays empty until it is asked for.
	const read = page.locator('.monaco-editor .native-edit-context');
	await expect(read).toBeFocused();
	await expect(read).toHaveText('');
	await page.keyboard.press('F1');
	const dialog = page.getByRole('dialog', { name: 'Keys and settings' });
	await expect(dialog.getByText('Turn the number at the cursor up or down')).toBeVisible();
	await page.waitForTimeout(300);
	expect((await new AxeBuilder({ page }).include('.dialog-panel').analyze()).violations).toEqual(
		[]
	);
	await dialog.getByRole('checkbox', { name: 'Made for screen readers' }).check();
	await dialog.getByRole('checkbox', { name: 'Plain editor' }).check();
	await page.keyboard.press('Escape');
	await expect(page.locator('textarea')).toHaveValue(/let speed = 0.5;/);
	await page.reload();
	await page.waitForTimeout(2000);
	await expect(page.locator('textarea')).toBeVisible();
	await page.getByRole('button', { name: 'Keys and settings' }).click();
	await dialog.getByRole('checkbox', { name: 'Plain editor' }).uncheck();
	await expect(dialog.getByRole('checkbox', { name: 'Made for screen readers' })).toBeChecked();
	await page.keyboard.press('Escape');
	await whenFull(page);
	await editorIn(page).focus();
	await expect(read).toContainText('let speed = 0.5;');
});
