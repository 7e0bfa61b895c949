import AxeBuilder from '@axe-core/playwright';
import { codeIn, editorIn, expect, holdMonaco, test, whenFull } from './editor-page';

// Requests held back may still be under way when a test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test.describe('before Monaco', () => {
	test('what is typed is kept, with cursor, undo and focus', async ({ page }) => {
		const release = await holdMonaco(page);
		await page.goto('/');
		await editorIn(page).click();
		await page.keyboard.press('ControlOrMeta+Home');
		await page.keyboard.type('// mine');
		await page.keyboard.press('Enter');
		await expect(codeIn(page)).toHaveText(/^\/\/ mine\nfunction setup/);
		await expect(page.locator('textarea')).toBeVisible();

		release();
		await whenFull(page);
		await page.keyboard.type('// more');
		await expect(codeIn(page)).toHaveText(/^\/\/ mine\n\/\/ morefunction setup/);
		// How many steps it was depends on how fast the machine typed.
		for (let step = 0; step < 40; step += 1) await page.keyboard.press('ControlOrMeta+z');
		await expect(codeIn(page)).toHaveText(/^function setup/);
	});

	test('what is typed before the page has come alive is kept, and can be undone', async ({
		page
	}) => {
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route(/\/entry\/.*\.js$/, async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('/', { waitUntil: 'commit' });
		await editorIn(page).click();
		await page.keyboard.press('ControlOrMeta+End');
		await page.keyboard.type('// early');
		release();
		await expect(codeIn(page)).toHaveText(/\/\/ early$/);
		await whenFull(page);
		await expect(codeIn(page)).toHaveText(/\/\/ early$/);
		await editorIn(page).focus();
		for (let step = 0; step < 12; step += 1) await page.keyboard.press('ControlOrMeta+z');
		await expect(codeIn(page)).toHaveText(/createCanvas\(400, 400\);\s*}\s*$/);
	});

	test('the cursor stays where it was put before the page has come alive', async ({ page }) => {
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await holdMonaco(page);
		await page.route(/\/entry\/.*\.js$/, async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('/', { waitUntil: 'commit' });
		await editorIn(page).click();
		await page.keyboard.press('ControlOrMeta+Home');
		release();
		await expect(codeIn(page)).toBeAttached();
		await page.waitForTimeout(1000);
		await page.keyboard.type('// first');
		await expect(codeIn(page)).toHaveText(/^\/\/ firstfunction setup/);
	});

	test('the field stands alone in the accessibility tree and is clean', async ({ page }) => {
		await holdMonaco(page);
		await page.goto('/');
		await expect(editorIn(page)).toHaveCount(1);
		await expect(editorIn(page)).toHaveAccessibleDescription(/Esc, then Tab/);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the code can be read', async ({ page }) => {
		await page.goto('/');
		await expect(editorIn(page)).toHaveValue(/createCanvas\(400, 400\)/);
	});
});

test.describe('where Monaco cannot be fetched', () => {
	test.use({ allowed: [/Failed to load resource/] });
	test('the field stays and says so', async ({ page }) => {
		await page.route(/\.js$/, async (route) => {
			const response = await route.fetch();
			if ((await response.body()).length > 400_000) await route.abort('internetdisconnected');
			else await route.fulfill({ response });
		});
		await page.goto('/');
		await expect(page.getByText('could not be loaded')).toBeVisible();
		await editorIn(page).fill('circle(1, 2, 3);');
		await expect(codeIn(page)).toHaveText('circle(1, 2, 3);');
	});
});

test('the plain field, where it was chosen, turns numbers by key and lights lines', async ({
	page
}) => {
	await page.addInitScript(() => localStorage.setItem('skissa-editor', '{"isPlain":true}'));
	await page.goto('/tinker');
	const field = page.locator('textarea');
	await field.focus();
	await page.keyboard.press('ControlOrMeta+Home');
	for (let step = 0; step < 'let speed = 0.5'.length; step += 1)
		await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Alt+ArrowUp');
	await page.keyboard.press('Alt+Shift+ArrowUp');
	await expect(codeIn(page)).toContainText('let speed = 1.6;');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(codeIn(page)).toContainText('let speed = 0.5;');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByTestId('line')).toHaveText('2');

	await page.getByRole('button', { name: 'Mark lines' }).click();
	await expect(page.locator('.mirror .outlined')).toHaveCount(2);
	const [line, all] = [
		await page.locator('.outlined').first().boundingBox(),
		await field.boundingBox()
	];
	// The fifth line of 23 pixels, under 12 of padding.
	expect(Math.round((line?.y ?? 0) - (all?.y ?? 0))).toBe(12 + 4 * 23);
	await page.getByRole('button', { name: 'Glow' }).click();
	await expect(page.locator('.glowing')).toHaveCount(1);
	await expect(page.locator('.glowing')).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the field stays, indents, leaves, undoes and formats', async ({ page }) => {
		await page.goto('/');
		const field = page.locator('textarea');
		await field.tap();
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('function draw() {');
		await page.keyboard.press('Enter');
		await page.keyboard.type('circle(1,2,3)');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.type('}');
		await expect(field).toHaveValue('function draw() {\n  circle(1,2,3)\n}');

		await page.getByRole('button', { name: 'Format' }).tap();
		await expect(field).toHaveValue('function draw() {\n  circle(1, 2, 3);\n}\n');
		await page.getByRole('button', { name: 'Replace' }).tap();
		await expect(field).toHaveValue('circle(1, 2, 3);\n');
		await page.getByRole('button', { name: 'Take back' }).tap();
		await page.getByRole('button', { name: 'Take back' }).tap();
		await expect(field).toHaveValue('function draw() {\n  circle(1,2,3)\n}');
		await expect(codeIn(page)).toHaveText('function draw() {\n  circle(1,2,3)\n}');

		await field.focus();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});

	test('Monaco is not even fetched', async ({ page }) => {
		const sizes: number[] = [];
		page.on('response', async (response) => {
			if (response.url().endsWith('.js')) sizes.push((await response.body()).length);
		});
		await page.goto('/');
		await page.waitForTimeout(2500);
		expect(sizes.length).toBeGreaterThan(2);
		expect(Math.max(...sizes)).toBeLessThan(400_000);
	});
});
