import type { Page } from '@playwright/test';
import { expect, test } from '../support';
import { colourAt, goToLine, open } from './workbench-page';

const CODE = `let born = Math.random();
let n = 0;
function setup() {
	createCanvas(300, 300);
}
function draw() {
	n++;
	if (n % 10 === 0) print(born + ' n is ' + n);
	background(200, 0, 40);
}
`;

/** What the sketch has printed: which run of it this is, and its counter. */
const printed = async (page: Page) => {
	const lines = page.getByRole('list', { name: 'Console lines' }).getByRole('listitem');
	const texts = await lines.allTextContents();
	const found = texts.flatMap((text) => [...text.matchAll(/(0\.\d+) n is (\d+)/g)]);
	return found.map(([, born, n]) => ({ born, n: Number(n) }));
};

test('undo takes back an edit in the running sketch, which goes on counting', async ({ page }) => {
	const middle = () => colourAt(page, 150, 150);
	const undo = () => page.keyboard.press('ControlOrMeta+z');
	await open(page, CODE);
	await expect.poll(middle).toEqual([200, 0, 40]);
	await expect.poll(async () => (await printed(page)).length).toBeGreaterThan(1);
	const before = (await printed(page)).at(-1);

	await goToLine(page, 9);
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

	// The same run goes on, and counts from where it was.
	const after = (await printed(page)).length;
	await expect.poll(async () => (await printed(page)).length).toBeGreaterThan(after);
	const all = await printed(page);
	expect(all.filter(({ born }) => born !== before?.born)).toEqual([]);
	const counted = all.map(({ n }) => n);
	expect(counted).toEqual(counted.toSorted((one, other) => one - other));
	expect(counted.at(-1)).toBeGreaterThan(before?.n ?? Infinity);
});
