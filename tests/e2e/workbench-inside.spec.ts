import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support';
import { button, canvas, editor, goToLine, open, sketch } from './workbench-page';

const CODE = sketch(`background(255);
	noStroke();
	fill(200, 30, 60);
	rect(40, 50, 80, 60);
	fill(0, 90, 200);
	circle(220, 200, 60);`);
const [RECT_LINE, CIRCLE_LINE] = [9, 11];

/** Where the sketch's own canvas stands in the page, and how large one of its pixels is there. */
async function place(page: Page) {
	const box = await canvas(page).contentFrame().locator('canvas').boundingBox();
	const { x, y, width } = box ?? { x: 0, y: 0, width: 0 };
	const scale = width / 300;
	return {
		scale,
		at: (left: number, top: number) => [x + left * scale, y + top * scale] as const
	};
}

/** How far the edges of an outline are from those of a shape at most, in pixels of the page. */
async function apart(page: Page, outline: Locator, shape: readonly number[]): Promise<number> {
	const box = await outline.boundingBox();
	if (!box) return Infinity;
	const { at } = await place(page);
	const [left, top, right, bottom] = shape as [number, number, number, number];
	const expected = [...at(left, top), ...at(right, bottom)];
	const found = [box.x, box.y, box.x + box.width, box.y + box.height];
	return Math.max(...found.map((edge, side) => Math.abs(edge - (expected[side] ?? Infinity))));
}

test('look inside tells place and colour, leads from a shape to its line and from a line to its shapes', async ({
	page
}) => {
	await open(page, CODE);
	await button(page, 'Look inside').click();
	await expect(button(page, 'Look inside')).toHaveAttribute('aria-pressed', 'true');
	const readout = page.locator('.inside .words');
	const outlines = page.locator('.inside > span');
	await expect(readout).toHaveText('Point at a shape to see its line, click to go there.');

	const { at } = await place(page);
	await page.mouse.move(...at(80, 70));
	await expect(readout).toHaveText('x 80 · y 70 · #c81e3c · Line 9');
	await expect(outlines).toHaveCount(1);
	// The outline lies around the shape.
	await expect.poll(() => apart(page, outlines, [40, 50, 120, 110])).toBeLessThan(5);
	await page.mouse.move(...at(220, 200));
	await expect(readout).toHaveText('x 220 · y 200 · #005ac8 · Line 11');
	await page.mouse.move(...at(20, 250));
	await expect(readout).toHaveText('x 20 · y 250 · #ffffff');

	await page.mouse.click(...at(80, 70));
	await expect(editor(page)).toBeFocused();
	await expect(page.locator('.line-numbers.active-line-number')).toHaveText(String(RECT_LINE));

	await page.mouse.move(300, 300);
	await expect(outlines).toHaveCount(1);
	await expect.poll(() => apart(page, outlines, [40, 50, 120, 110])).toBeLessThan(5);
	await goToLine(page, CIRCLE_LINE);
	await expect(outlines).toHaveCount(1);
	await expect.poll(() => apart(page, outlines, [190, 170, 250, 230])).toBeLessThan(5);
	await goToLine(page, 1);
	await expect(outlines).toHaveCount(0);

	await button(page, 'Look inside').click();
	await expect(readout).toHaveCount(0);
});
