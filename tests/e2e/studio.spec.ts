import type { Page } from '@playwright/test';
import { serveApp } from '../../scripts/app/serve';
import { freePort } from '../../scripts/support/ports';
import { decodeCode, encodeCode } from '../../src/lib/base/code-link';
import { expect, expectAccessible, test, watchPage } from '../support';
import { TABLET } from './lesson-page';
import { middle } from './workbench-page';

test.use(TABLET);

const RED = `// Red
function setup() {
	createCanvas(200, 200);
	describe('A red field.');
}
function draw() {
	background(255, 0, 0);
}
`;
const BLUE = RED.replace('255, 0, 0', '0, 0, 255').replaceAll('Red', 'Blue').replace('red', 'blue');

const canvas = (page: Page) => page.locator('iframe[title="Canvas"]');
const editor = (page: Page) => page.getByRole('textbox', { name: 'Code editor' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const codeLink = async (code: string) => `/studio#code=${await encodeCode(code)}`;

async function write(page: Page, code: string) {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((text) => navigator.clipboard.writeText(text), code);
	await editor(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+v');
}

test('a link with code in it opens without an account, and runs', async ({ page }) => {
	await page.goto(await codeLink(RED));
	await expect.poll(() => middle(page)).toEqual([255, 0, 0]);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Red');
	await expect(page).toHaveURL(/\/studio$/);
	await expectAccessible(page);
});

test('a damaged link says so, and the studio works all the same', async ({ page }) => {
	await page.goto('/studio#code=not-a-sketch');
	await expect(page.getByRole('alert').filter({ hasText: 'damaged' })).toBeVisible();
	await expect(canvas(page)).toBeVisible();
});

test('opening a link keeps the sketch that was there', async ({ page }) => {
	await page.goto(await codeLink(RED));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Red');
	await page.goto('/about');
	await page.goto(await codeLink(BLUE));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Blue');
	await button(page, 'Open').click();
	const list = page.getByRole('dialog');
	await button(page, 'Remove Red').click();
	await expect(list.getByRole('button', { name: /^Red/ })).toHaveCount(0);
	await button(page, 'Undo').click();
	await list.getByRole('button', { name: /^Red/ }).click();
	await expect.poll(() => middle(page)).toEqual([255, 0, 0]);
});

test.describe('with Monaco', () => {
	test.use({ isMobile: false, hasTouch: false });

	test('an edit shows, and code that does not read leaves the picture', async ({ page }) => {
		await page.goto(await codeLink(RED));
		await expect.poll(() => middle(page)).toEqual([255, 0, 0]);
		await write(page, BLUE);
		await expect.poll(() => middle(page)).toEqual([0, 0, 255]);
		await write(page, BLUE.replace('background(0, 0, 255);', 'background(0, 255'));
		await expect(button(page, 'Line 8:').or(button(page, 'Line 7:')).first()).toBeVisible();
		expect(await middle(page)).toEqual([0, 0, 255]);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Blue');
	});

	test('an endless loop is stopped with its line, and nothing is lost', async ({ page }) => {
		await page.goto(await codeLink(RED));
		await expect.poll(() => middle(page)).toEqual([255, 0, 0]);
		await write(page, RED.replace('background(255, 0, 0);', 'while (true) {}'));
		await expect(button(page, 'Line 7:')).toBeVisible();
		await write(page, BLUE);
		await expect.poll(() => middle(page)).toEqual([0, 0, 255]);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Blue');
	});
});

test('Stop, Run and Restart do what they say', async ({ page }) => {
	await page.goto(await codeLink(`let n = 0;\nfunction draw() { n++; print('at ' + n); }`));
	const lines = page.getByRole('list', { name: 'Console lines' });
	await expect(lines).toContainText('at 5');
	await button(page, 'Stop').click();
	await expect(button(page, 'Stop')).toBeDisabled();
	await button(page, 'Run').click();
	await expect(button(page, 'Stop')).toBeEnabled();
	await button(page, 'Clear').click();
	await button(page, 'Restart').click();
	await expect(lines.getByText('at 1', { exact: true })).toBeVisible();
});

test('Copy link gives an address that carries the whole sketch', async ({ page, app }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(await codeLink(`${RED}// åäö 🎨\n`));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Red');
	await button(page, 'Copy link').click();
	await expect(button(page, 'Link copied')).toBeVisible();
	const address = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect(address.origin + address.pathname).toBe(`${app.origin}/studio`);
	expect(await decodeCode(address.hash.slice('#code='.length))).toEqual({
		ok: true,
		value: `${RED}// åäö 🎨\n`
	});
});

test('without PocketBase the studio and the lessons go on', async ({ browser }) => {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const say = () => {};
	const server = await serveApp({ host: '127.0.0.1', port, origin, pocketBaseUrl: null, say });
	const context = await browser.newContext(TABLET);
	try {
		const page = await context.newPage();
		const watch = watchPage(page, origin);
		await page.goto(`${origin}${await codeLink(RED)}`);
		await expect.poll(() => middle(page)).toEqual([255, 0, 0]);
		await page.goto(`${origin}/learn/visuals-and-sound/first-marks`);
		await expect(canvas(page)).toBeVisible();
		await page.goto(`${origin}/gallery`);
		await expect(page.getByText('cannot be reached').first()).toBeVisible();
		const health = (await (await page.request.get(`${origin}/healthz`)).json()) as object;
		expect(health).toMatchObject({ app: 'ok', pocketbase: 'down' });
		expect(watch.problems()).toEqual([]);
	} finally {
		await context.close();
		await server.stop();
	}
});
