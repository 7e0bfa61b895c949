import type { Page } from '@playwright/test';
import { expect, test } from '../support';
import { colourAt, goToLine, open } from './workbench-page';

const CODE = `let n = 0;
function setup() {
	createCanvas(300, 300);
}
function draw() {
	n++;
	if (n % 10 === 0) print('n is ' + n);
	background(200, 0, 40);
}
`;

/** What the sketch has printed of its counter. */
const counted = async (page: Page): Promise<number[]> => {
	const lines = page.getByRole('list', { name: 'Console lines' }).getByRole('listitem');
	const texts = await lines.allTextContents();
	return texts.flatMap((text) => /n is (\d+)/.exec(text)?.slice(1).map(Number) ?? []);
};

test('undo takes back an edit in the running sketch, which goes on counting', async ({ page }) => {
	const middle = () => colourAt(page, 150, 150);
	const undo = () => page.keyboard.press('ControlOrMeta+z');
	await open(page, CODE);
	await expect.poll(middle).toEqual([200, 0, 40]);
	await expect.poll(async () => (await counted(page)).length).toBeGreaterThan(1);

	await goToLine(page, 8);
	for (let step = 0; step < 'background(2'.length; step++) await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Alt+Shift+ArrowUp');
	await expect.poll(middle).toEqual([210, 0, 40]);
	await undo();
	await expect.poll(middle).toEqual([200, 0, 40]);

	await page.keyboard.press('End');
	for (let step = 0; step < '40);'.length; step++) await page.keyboard.press('ArrowLeft');
	await page.keyboard.type('1');
	await expect.poll(middle).toEqual([200, 0, 140]);
	await undo();
	await expect.poll(middle).toEqual([200, 0, 40]);

	// A sketch begun anew would count from the beginning, in an empty console.
	const before = Math.max(...(await counted(page)));
	await expect.poll(async () => Math.max(...(await counted(page)))).toBeGreaterThan(before);
	const all = await counted(page);
	expect(all[0]).toBe(10);
	expect(all).toEqual(all.toSorted((one, other) => one - other));
});
