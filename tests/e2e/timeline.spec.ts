import type { Page } from '@playwright/test';
import { encodeCode } from '../../src/lib/base/code-link';
import { expect, expectAccessible, test } from '../support';
import { codeIn, PHONE, TABLET } from './lesson-page';

const SKETCH = `let n = 0;
function setup() {
	createCanvas(300, 300);
	describe('A field of one colour.');
}
function draw() {
	n++;
	if (n === 120) describe('Time has passed.');
	background(200, n % 2, 0);
}
`;

const back = (page: Page) => page.getByRole('button', { name: 'Go back in time' });
const slider = (page: Page) => page.getByRole('slider', { name: 'Moment' });
const picture = (page: Page) => page.locator('[role="img"] > canvas');
const frame = (page: Page) => page.locator('iframe[title="Canvas"]');

/** The colour in the middle of the moment's picture. */
const colour = (page: Page) =>
	picture(page).evaluate((canvas: HTMLCanvasElement) => {
		const context = new OffscreenCanvas(1, 1).getContext('2d');
		context?.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
		return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
	});

/** Whether it is blue, as nearly as a small picture is; what lies behind the canvas is nearly white. */
async function isBlue(page: Page): Promise<boolean> {
	const [red = 255, , blue = 0] = await colour(page);
	return red < 30 && blue > 190;
}

async function openStudio(page: Page, code = SKETCH): Promise<void> {
	await page.goto(`/studio#code=${await encodeCode(code)}`);
	// Long enough for some seconds to go back through.
	await expect(page.getByText('Time has passed.', { exact: true })).toBeAttached();
}

/** What drags: down, along and up, in the middle of the slider's height. */
type Hand = { down: Move; move: Move; up: () => Promise<unknown> };
type Move = (x: number, y: number) => Promise<unknown>;

const mouseOf = async ({ mouse }: Page): Promise<Hand> => ({
	down: async (x, y) => {
		await mouse.move(x, y);
		await mouse.down();
	},
	move: (x, y) => mouse.move(x, y, { steps: 8 }),
	up: () => mouse.up()
});

async function fingerOf(page: Page): Promise<Hand> {
	const session = await page.context().newCDPSession(page);
	let at: readonly [number, number] = [0, 0];
	const send = (
		type: 'touchStart' | 'touchMove' | 'touchEnd',
		touchPoints = [{ x: at[0], y: at[1] }]
	) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
	return {
		down: (...place) => {
			at = place;
			return send('touchStart');
		},
		move: async (x, y) => {
			const [from, down] = at;
			for (let step = 1; step <= 8; step++) {
				at = [from + ((x - from) * step) / 8, down + ((y - down) * step) / 8];
				await send('touchMove');
			}
		},
		up: () => send('touchEnd', [])
	};
}

/** Grasps the slider at now, drags it to the start, to the middle and to now again without letting go, and looks. */
async function expectDraggable(page: Page, handOf: (page: Page) => Promise<Hand>): Promise<void> {
	// The redder, the later.
	await openStudio(page, SKETCH.replace('200, n % 2, 0', 'min(n, 250), 100, 0'));
	await back(page).click();
	const redness = async () => (await colour(page))[0] ?? 0;
	await expect.poll(redness).toBeGreaterThan(110);
	const now = await redness();
	const { x = 0, y = 0, width = 0, height = 0 } = (await slider(page).boundingBox()) ?? {};
	const middle = y + height / 2;
	const hand = await handOf(page);

	await hand.down(x + width - 8, middle);
	await hand.move(x + 2, middle);
	await expect(slider(page)).toHaveValue('0');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^\d+\.\d seconds ago$/);
	await expect.poll(redness).toBeLessThan(30);
	// A finger that wanders up or down while it drags goes on dragging.
	await hand.move(x + width / 2, middle + 30);
	await expect.poll(redness).toBeGreaterThan(30);
	await expect.poll(redness).toBeLessThan(now);
	await hand.move(x + width - 2, middle);
	await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Now');
	await expect.poll(redness).toBeGreaterThan(now - 3);
	await hand.move(x + 2, middle);
	await hand.up();

	// Let go, it stays where it is.
	await expect(slider(page)).toHaveValue('0');
	await expect.poll(redness).toBeLessThan(30);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.getByRole('button', { name: 'Back to now' }).click();
	await expect(back(page)).toBeVisible();
}

test('a mouse drags the moment back and forth', ({ page }) => expectDraggable(page, mouseOf));

test.describe('on a wide screen', () => {
	test.use(TABLET);

	test('one goes back, edits, sees the same moment anew, and comes back to now', async ({
		page
	}) => {
		await openStudio(page);
		await back(page).click();
		await expect(slider(page)).toBeFocused();
		await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Now');
		await expect.poll(() => colour(page)).toEqual([200, expect.any(Number), 0]);
		// It stands where the living canvas does.
		const [over, under] = [
			await picture(page).boundingBox(),
			await frame(page).contentFrame().locator('canvas').boundingBox()
		];
		for (const side of ['x', 'y', 'width', 'height'] as const)
			expect(Math.abs((over?.[side] ?? 0) - (under?.[side] ?? 9))).toBeLessThan(1);

		const last = Number(await slider(page).inputValue());
		await page.keyboard.press('ArrowLeft');
		await expect(slider(page)).toHaveValue(String(last - 1));
		// A second back, or less where the machine let frames wait. PageDown goes as far, which no slider does by itself.
		await page.keyboard.press('Shift+ArrowLeft');
		await expect(slider(page)).not.toHaveValue(String(last - 1));
		const earlier = await slider(page).inputValue();
		await expect(slider(page)).toHaveAttribute('aria-valuetext', /^(0\.\d|1\.[01]) seconds ago$/);
		await expect(page.getByText(/^−(0\.\d|1\.[01]) s$/)).toBeVisible();
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('PageDown');
		await expect(slider(page)).toHaveValue(earlier);
		await page.keyboard.press('PageUp');
		await expect(slider(page)).toHaveAttribute('aria-valuetext', /^(Now|0\.\d seconds ago)$/);
		await page.keyboard.press('Home');
		await expect(slider(page)).toHaveValue('0');
		await expect(page.getByRole('img', { name: /^The canvas \d+\.\d seconds ago$/ })).toBeVisible();
		await expectAccessible(page);

		await codeIn(page).fill(SKETCH.replace('200, n % 2, 0', '0, n % 2, 200'));
		await expect.poll(() => isBlue(page)).toBe(true);
		await expect(slider(page)).toHaveValue('0');
		await codeIn(page).fill(SKETCH.replace('200, n % 2, 0', '0, n % 2, 200').replace('n++', 'n+'));
		await expect(page.getByRole('status').getByText(/Line [78]/)).toBeVisible();
		expect(await isBlue(page)).toBe(true);

		await page.getByRole('button', { name: 'Play from here' }).click();
		await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Now');
		await codeIn(page).fill(SKETCH.replace('200, n % 2, 0', '0, n % 2, 200'));
		await slider(page).focus();
		await page.keyboard.press('Escape');
		await expect(slider(page)).toHaveCount(0);
		await expect(back(page)).toBeFocused();
		await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeEnabled();
	});

	test('a sketch that draws once says why there is nothing to go back through', async ({
		page
	}) => {
		const still = SKETCH.replace('createCanvas', 'noLoop(); createCanvas');
		await page.goto(`/studio#code=${await encodeCode(still)}`);
		await back(page).click();
		await expect(
			page.getByRole('status').getByText(/^This sketch has drawn a single/)
		).toBeVisible();
		await expect(slider(page)).toHaveCount(0);
		await expect(back(page)).toBeVisible();
	});
});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('a finger drags the moment back and forth', ({ page }) => expectDraggable(page, fingerOf));

	test('the slider fits, and the sketch’s window stays as it is', async ({ page }) => {
		await openStudio(page);
		const before = await frame(page).boundingBox();
		await back(page).click();
		await expect(slider(page)).toBeVisible();
		await expect.poll(() => colour(page)).toEqual([200, expect.any(Number), 0]);
		expect(await frame(page).boundingBox()).toEqual(before);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		const box = await slider(page).boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect(box?.width).toBeGreaterThan(150);
		await slider(page).fill('1');
		await expect(slider(page)).toHaveAttribute('aria-valuetext', /seconds ago$/);
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Back to now' }).click();
		await expect(back(page)).toBeVisible();
		expect(await frame(page).boundingBox()).toEqual(before);
	});
});
