import type { Page } from '@playwright/test';
import { MAXIMUM_HAPPENED_SECONDS } from '../../src/lib/sandbox/protocol';
import { counted, goBack, shownColour, timeline } from './going-back';
import { editIn, expect, look, test } from './player';

const COUNTING = `let n = 0;
function setup() { createCanvas(100, 100); }
function draw() { n++; background(n % 256, 0, 0); }`;

/** Lets a second go by in the sketch's frame with each of its frames, as long as a frame counts at most. */
const hurry = (page: Page) =>
	page.addInitScript(() => {
		if (window === window.top) return;
		const now = performance.now.bind(performance);
		const request = window.requestAnimationFrame.bind(window);
		let ahead = 0;
		let last = 0;
		performance.now = () => now() + ahead;
		window.requestAnimationFrame = (callback) =>
			request((stamp) => {
				if (stamp !== last) ahead += 1000;
				last = stamp;
				callback(stamp + ahead);
			});
	});

test.beforeEach(({ page }) => hurry(page));

/** Waits until the sketch has run for so many of its seconds. */
const ran = (page: Page, seconds: number) =>
	expect.poll(() => counted(page)).toBeGreaterThan(seconds);

const watch = (page: Page, afterSeconds: number) =>
	page.evaluate((after) => void window.bench.timeline.watch(() => '#fff', after), afterSeconds);

/** The colours of all moments, oldest first. */
async function reds(page: Page): Promise<number[]> {
	const { count } = await timeline(page);
	const seen: number[] = [];
	for (let at = 0; at < count; at++) {
		await page.evaluate((place) => window.bench.timeline.seek(place), at);
		seen.push((await shownColour(page))?.[0] ?? -1);
	}
	return seen;
}

test('what a sketch drew last is seen however long it has run, as it was drawn', async ({
	bench,
	run
}) => {
	await watch(bench, 0);
	await run(COUNTING);
	await ran(bench, MAXIMUM_HAPPENED_SECONDS + 30);
	await bench.evaluate(() => window.bench.timeline.open('#ffffff'));
	await expect.poll(async () => (await timeline(bench)).isOpen).toBe(true);
	expect(await bench.evaluate(() => window.bench.timeline.isTaken)).toBe(true);
	const { count, ago, kind } = await timeline(bench);
	expect({ ago, kind }).toEqual({ ago: 0, kind: 'Blob' });
	expect(count).toBeGreaterThan(10);
	const oldest = await bench.evaluate(() => window.bench.timeline.slots[0]?.ago ?? 0);
	expect(oldest).toBeGreaterThan(1);
	expect(oldest).toBeLessThan(20.5);

	// Each moment is later than the one before: red grows, but where it begins anew.
	const seen = await reds(bench);
	const steps = seen.slice(1).map((red, at) => red - (seen[at] ?? 0));
	expect(steps.filter((step) => step > 0).length).toBeGreaterThan(steps.length * 0.8);
	const living = await bench.evaluate(async () => {
		const captured = await window.bench.player.capture();
		if (!captured.ok) return null;
		const context = new OffscreenCanvas(1, 1).getContext('2d');
		context?.drawImage(captured.value, 0, 0);
		return context?.getImageData(0, 0, 1, 1).data[0] ?? null;
	});
	expect(Math.abs((living ?? -9) - (seen.at(-1) ?? 99))).toBeLessThan(4);

	// Other code changes nothing here, and starts from the beginning when that is asked for.
	await editIn(bench, COUNTING.replace('n % 256, 0, 0', '0, n % 256, 0'));
	await bench.evaluate(() => window.bench.timeline.follow(window.bench.player.code));
	await bench.waitForTimeout(400);
	expect((await shownColour(bench))?.[1]).toBeLessThan(4);
	await bench.evaluate(() => window.bench.timeline.startAnew());
	expect((await timeline(bench)).isOpen).toBe(false);
	await expect
		.poll(async () => {
			const { state, frame } = await look(bench);
			return state === 'running' && (frame?.count ?? 0) > 3 && (frame?.count ?? 0) < 300;
		})
		.toBe(true);
	await goBack(bench);
	expect(await bench.evaluate(() => window.bench.timeline.isTaken)).toBe(false);
	expect((await shownColour(bench))?.[1]).toBeGreaterThan(0);
});

test('four minutes are run again with new code, and the pictures taken are there meanwhile', async ({
	bench,
	run
}) => {
	await watch(bench, 0);
	await run(COUNTING);
	await ran(bench, 240);
	await bench.evaluate(() => window.bench.timeline.open('#ffffff'));
	await expect.poll(async () => (await timeline(bench)).kind).not.toBeNull();
	expect(await bench.evaluate(() => window.bench.timeline.isTaken)).toBe(false);
	await editIn(bench, COUNTING.replace('n % 256, 0, 0', '0, 200, 0'));
	await bench.evaluate(() => window.bench.timeline.follow(window.bench.player.code));
	await expect.poll(async () => (await shownColour(bench))?.[1]).toBeGreaterThan(190);
});
