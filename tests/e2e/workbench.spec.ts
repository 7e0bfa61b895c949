import type { Page } from '@playwright/test';
import { encodeCode } from '../../src/lib/base/code-link';
import { expect, test } from '../support';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const editor = (page: Page) => page.getByRole('textbox', { name: 'Code editor' });
const canvas = (page: Page) => page.locator('iframe[title="Canvas"]');
const status = (page: Page, text: string | RegExp) =>
	page.getByRole('status').filter({ hasText: text });

const sketch = (draw: string, before = '') => `${before}
function setup() {
	createCanvas(300, 300);
}
function draw() {
	${draw}
}
`;

/** Opens a sketch in the studio and waits for its first picture, and for Monaco. */
async function open(page: Page, code: string, start = ''): Promise<void> {
	await page.goto(`${start}/studio#code=${await encodeCode(code)}`);
	await expect(canvas(page)).toBeVisible();
	await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
}

async function write(page: Page, code: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((text) => navigator.clipboard.writeText(text), code);
	await editor(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+v');
}

test.describe('on 390 pixels', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	for (const [start, words] of [
		['', 'Run'],
		['/sv', 'Kör']
	] as const)
		test(`what starts and stops a sounding sketch is on one line: ${words}`, async ({
			page,
			allow
		}) => {
			allow.allowConsole(/AudioContext was not allowed to start/);
			const code = 'new Tone.Oscillator().toDestination().start();\nfunction setup() {}\n';
			await page.goto(`${start}/studio#code=${await encodeCode(code)}`);
			const bar = page.locator('.transport');
			await expect(bar.getByRole('meter')).toBeVisible();
			await expect(bar.getByRole('button', { name: words, exact: true })).toBeVisible();
			const boxes = await bar.getByRole('button').evaluateAll((buttons) =>
				buttons.map((one) => {
					const { top, right } = one.getBoundingClientRect();
					return { top: Math.round(top), right: Math.round(right) };
				})
			);
			expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
			expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(390);
		});
});
