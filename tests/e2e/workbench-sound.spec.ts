import type { Page } from '@playwright/test';
import { encodeCode } from '../../src/lib/base/code-link';
import { expect, test } from '../support';
import { button } from './workbench-page';

const CODE = `new Tone.Oscillator(220).toDestination().start();
function setup() {
	createCanvas(300, 300);
}
function draw() {
	background(220);
}
`;

/** How much of the scope's height the wave takes, in the units of its picture. */
const swing = (page: Page) =>
	page
		.getByRole('meter')
		.locator('polyline')
		.evaluate((wave) => {
			const heights = (wave.getAttribute('points') ?? '')
				.split(' ')
				.map((point) => Number(point.split(',')[1]));
			return Math.max(...heights) - Math.min(...heights);
		});

/** Has the page tell whenever it begins or ceases to say something: to ask it counts as a click, after which all may sound. */
async function listen(page: Page, words: string): Promise<string[]> {
	await page.addInitScript((words) => {
		if (window !== top) return;
		let isSaid = false;
		const look = () => {
			const regions = [...document.querySelectorAll('[role="status"]')];
			const isSaidNow = regions.some(({ textContent }) => textContent.includes(words));
			if (isSaidNow !== isSaid) console.info(isSaidNow ? 'said' : 'gone');
			isSaid = isSaidNow;
		};
		new MutationObserver(look).observe(document, {
			subtree: true,
			childList: true,
			characterData: true
		});
	}, words);
	const told: string[] = [];
	page.on('console', (message) => {
		if (['said', 'gone'].includes(message.text())) told.push(message.text());
	});
	return told;
}

for (const [start, waits, silent, mute, place] of [
	// Beside the canvas, and on it.
	['', 'Sound waits for a click on the canvas, or a key.', 'silent', 'Mute', [400, 600]],
	['/sv', 'Ljudet väntar på ett klick i ritytan, eller en tangent.', 'tyst', 'Ljud av', [1137, 364]]
] as const)
	test(`sound says that it waits for a click, begins with one, and is drawn: ${start || '/'}`, async ({
		page,
		allow
	}) => {
		allow.allowConsole(/AudioContext was not allowed to start/);
		const told = await listen(page, waits);
		await page.goto(`${start}/studio#code=${await encodeCode(CODE)}`);
		await expect.poll(() => told).toEqual(['said']);
		await page.mouse.click(place[0], place[1]);
		await expect.poll(() => told).toEqual(['said', 'gone']);

		const meter = page.getByRole('meter');
		await expect(meter).toHaveAttribute('aria-valuetext', /dB$/);
		await expect.poll(() => swing(page)).toBeGreaterThan(6);
		await button(page, mute).click();
		await expect(meter).toHaveAttribute('aria-valuetext', silent);
		await expect.poll(() => swing(page)).toBeLessThan(0.2);
		await button(page, mute).click();
		await expect.poll(() => swing(page)).toBeGreaterThan(6);
	});
