import type { Page } from '@playwright/test';
import { encodeCode } from '../../src/lib/base/code-link';
import { expect } from '../support';

/** A button by its whole name. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The editor, whichever stands in the page, in either language. */
export const editor = (page: Page) =>
	page.getByRole('textbox', { name: /^(Code editor|Kodeditor)$/ });

/** The frame in which the sketch runs, in either language. */
export const canvas = (page: Page) => page.locator('iframe:is([title="Canvas"], [title="Rityta"])');

/** What the page says by itself, with this text in it. */
export const status = (page: Page, text: string | RegExp) =>
	page.getByRole('status').filter({ hasText: text });

/** A sketch on 300 by 300 pixels: `draw` is line 6 where nothing comes before. */
export const sketch = (draw: string, before = '') => `${before}
function setup() {
	createCanvas(300, 300);
}
function draw() {
	${draw}
}
`;

/** Opens a sketch in the studio and waits for its first picture, and for Monaco. */
export async function open(page: Page, code: string, start = ''): Promise<void> {
	await page.goto(`${start}/studio#code=${await encodeCode(code)}`);
	await expect(canvas(page)).toBeVisible();
	await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
}

/** Puts a text in place of the one in the editor, by keyboard. */
export async function write(page: Page, code: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((text) => navigator.clipboard.writeText(text), code);
	await editor(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+v');
}

/** Puts the cursor at the first sign of a line, by keyboard. */
export async function goToLine(page: Page, line: number): Promise<void> {
	await editor(page).focus();
	await page.keyboard.press('ControlOrMeta+Home');
	for (let at = 1; at < line; at++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Home');
}

/** The colour the sketch's own canvas has at a place. */
export const colourAt = (page: Page, x: number, y: number) =>
	canvas(page)
		.contentFrame()
		.locator('canvas')
		.first()
		.evaluate(
			(element: HTMLCanvasElement, [x, y]) => {
				// A copy is read: a canvas that is read itself is drawn on more slowly from then on.
				const context = new OffscreenCanvas(1, 1).getContext('2d');
				context?.drawImage(element, -x, -y);
				return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
			},
			[x, y] as const
		);

/** The colour in the middle of the canvas, as the screen has it; empty where there is no canvas. */
export async function middle(page: Page): Promise<number[]> {
	const box = await canvas(page).boundingBox();
	if (!box) return [];
	const { x, y, width, height } = box;
	const clip = { x: x + width / 2, y: y + height / 2, width: 1, height: 1 };
	const picture = (await page.screenshot({ clip })).toString('base64');
	return page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const context = new OffscreenCanvas(1, 1).getContext('2d');
		context?.drawImage(image, 0, 0);
		return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
	}, picture);
}
