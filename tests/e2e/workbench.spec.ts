import { encodeCode } from '../../src/lib/base/code-link';
import { expect, test } from '../support';
import { button, canvas, editor, open, sketch, status, write } from './workbench-page';

test('Monaco comes after the first picture; what is wrong is said, and marked at its word', async ({
	page
}) => {
	await page.addInitScript(() => {
		// Only a sketch that has been seen can be gone back in.
		const seen = () =>
			[...document.querySelectorAll<HTMLButtonElement>('button[title="Go back in time"]')].some(
				({ disabled }) => !disabled
			);
		const observer = new MutationObserver(() => {
			if (!seen()) return;
			Object.assign(window, { picturedAt: performance.now() });
			observer.disconnect();
		});
		observer.observe(document, { subtree: true, childList: true, attributes: true });
	});
	await open(
		page,
		`async function setup() {
	createCanvas(300, 300);
	await new Promise((done) => setTimeout(done, 1200));
}
function draw() {
	background(220);
}
`
	);
	const { picturedAt, largest } = await page.evaluate(() => {
		const scripts = performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.endsWith('.js')) as PerformanceResourceTiming[];
		scripts.sort((one, other) => other.decodedBodySize - one.decodedBodySize);
		const { picturedAt } = window as unknown as { picturedAt: number };
		return { picturedAt, largest: scripts[0] };
	});
	expect(largest?.decodedBodySize).toBeGreaterThan(1_000_000);
	expect(largest?.startTime).toBeGreaterThan(picturedAt);

	await write(page, sketch('circel(100, 100, 50);'));
	await expect(status(page, 'Did you mean circle?')).toBeVisible();
	const squiggle = page.locator('.squiggly-error');
	await expect(squiggle).toHaveCount(1);
	/** Whether the mark is as long as the word, and in its line. */
	const isMarked = () =>
		page.evaluate(() => {
			const mark = document.querySelector('.squiggly-error')?.getBoundingClientRect();
			const line = [...document.querySelectorAll('.view-line')].find(({ textContent }) =>
				textContent.includes('circel')
			);
			if (!mark || !line) return false;
			const range = document.createRange();
			const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const at = texts.currentNode.textContent?.indexOf('circel') ?? -1;
				if (at < 0) continue;
				range.setStart(texts.currentNode, at);
				range.setEnd(texts.currentNode, at + 'circel'.length);
			}
			const word = range.getBoundingClientRect();
			const isAsLong = Math.abs(mark.left - word.left) < 2 && Math.abs(mark.right - word.right) < 2;
			return isAsLong && mark.top < word.bottom && mark.bottom > word.top;
		});
	await expect.poll(isMarked).toBe(true);

	await write(page, sketch('circle(100, 100, 50);'));
	await expect(status(page, 'Did you mean circle?')).toHaveCount(0);
	await expect(squiggle).toHaveCount(0);
});

test('the console leads to a line, opens an object and shows a level alone', async ({ page }) => {
	await open(
		page,
		`function setup() {
	createCanvas(300, 300);
	print({ inside: { colour: 'teal' } });
	console.error('a fault');
	print('plain');
}
`
	);
	const list = page.getByRole('list', { name: 'Console lines' });
	const line = (text: string) => list.getByRole('listitem').filter({ hasText: text });
	await expect(line('plain')).toBeVisible();

	await line('plain').getByRole('button', { name: 'Line 5', exact: true }).click();
	await expect(editor(page)).toBeFocused();
	await expect(page.locator('.line-numbers.active-line-number')).toHaveText('5');

	const object = list.getByRole('button', { name: /inside/ }).first();
	await expect(object).toHaveAttribute('aria-expanded', 'false');
	await object.click();
	await expect(object).toHaveAttribute('aria-expanded', 'true');
	await expect(list.locator('.inside').getByText('teal').first()).toBeVisible();

	await page.getByRole('combobox', { name: 'Lines to show' }).selectOption('Errors');
	await expect(line('plain')).toHaveCount(0);
	await expect(line('a fault')).toBeVisible();
});

test('a note lights its line, the mute is heard, and stopped sound neither glows nor waits', async ({
	page,
	allow
}) => {
	allow.allowConsole(/AudioContext was not allowed to start/);
	const meter = page.getByRole('meter', { name: 'Sound level' });
	const glow = page.locator('.skissa-glow');
	await open(
		page,
		`let synth = new Tone.Synth().toDestination();
new Tone.Loop((time) => {
	synth.triggerAttackRelease('A4', 0.3, time);
}, 0.4).start(0);
Tone.getTransport().start();
function setup() {
	createCanvas(300, 300);
}
`
	);
	// A click, for which the sound may wait.
	await button(page, 'Restart').click();
	await expect(meter).toHaveAttribute('aria-valuetext', /dB$/);
	const asked = await page.locator('.view-line').filter({ hasText: 'A4' }).boundingBox();
	const lit = () =>
		glow.evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().top));
	await expect.poll(lit).toEqual([asked?.y]);

	await button(page, 'Mute').click();
	await expect(meter).toHaveAttribute('aria-valuetext', 'silent');
	await button(page, 'Mute').click();
	await expect(meter).toHaveAttribute('aria-valuetext', /dB$/);

	await write(
		page,
		`let synth = new Tone.Synth().toDestination();
function setup() {
	createCanvas(300, 300);
	synth.triggerAttackRelease('C4', 9, '+4');
	print('asked');
}
`
	);
	await button(page, 'Restart').click();
	await expect(page.getByRole('listitem').filter({ hasText: 'asked' })).toBeVisible();
	await expect(glow).toHaveCount(0);
	// So that the note has been told of: it would glow as long as it lasts.
	await page.waitForTimeout(500);
	await button(page, 'Stop').click();
	await page.waitForTimeout(4500);
	await expect(glow).toHaveCount(0);
	await expect(status(page, 'Sound waits for a click')).toHaveCount(0);
});

test('a live region speaks when the person moves, and says that a sketch was taken away', async ({
	page
}) => {
	await open(
		page,
		sketch(
			'for (let i = 0; i < frameCount % 9; i++)\n\t\tcircle(i * 30, 50, 20);',
			"// Floods the page\nfunction keyPressed() { setInterval(() => parent.postMessage('me', '*'), 1); }"
		)
	);
	await button(page, 'Look inside').click();
	const spoken = status(page, /Line \d+: \d+ shapes/);
	await editor(page).focus();
	await page.keyboard.press('ArrowDown');
	await expect(spoken).toHaveText('Line 2: 0 shapes');
	for (let line = 2; line < 8; line++) await page.keyboard.press('ArrowDown');
	await expect(spoken).toHaveText(/^Line 8: /);
	const changes = await spoken.evaluate(async (region) => {
		let count = 0;
		const observer = new MutationObserver((records) => (count += records.length));
		observer.observe(region, { subtree: true, childList: true, characterData: true });
		await new Promise((done) => setTimeout(done, 1000));
		observer.disconnect();
		return count;
	});
	expect(changes).toBe(0);
	await button(page, 'Look inside').click();

	await expect(status(page, 'flooded the page')).toHaveCount(0);
	await canvas(page).click();
	await page.keyboard.press('a');
	await expect(status(page, 'flooded the page')).toBeVisible();
});

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
