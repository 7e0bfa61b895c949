import type { Page } from '@playwright/test';
import { expect, look } from './player';

/** What the page's timeline says of itself, as plain data. */
export const timeline = (page: Page) =>
	page.evaluate(() => {
		const { isOpen, at, ago, ending, refusal, slots, shown, isPlaying } = window.bench.timeline;
		return {
			isOpen,
			at,
			ago,
			ending,
			refusal,
			count: slots.length,
			kind: shown?.constructor.name ?? null,
			isPlaying
		};
	});

/** Opens the timeline and waits for the picture of the moment it was opened at. */
export async function goBack(page: Page): Promise<void> {
	await page.evaluate(() => window.bench.timeline.open('#ffffff'));
	await expect.poll(async () => (await timeline(page)).kind).toBe('OffscreenCanvas');
}

/** How many pixels of the moment's picture are not as in the living canvas, which is frozen. */
export const difference = (page: Page) =>
	page.evaluate(async () => {
		const living = await window.bench.player.capture();
		const { shown } = window.bench.timeline;
		if (!living.ok || !shown) return null;
		const picture = shown instanceof Blob ? await createImageBitmap(shown) : shown;
		const [one, other] = [living.value, picture].map((source) => {
			const canvas = new OffscreenCanvas(source.width, source.height);
			const context = canvas.getContext('2d');
			context?.drawImage(source, 0, 0);
			return new Uint32Array(
				context?.getImageData(0, 0, source.width, source.height).data.buffer ?? new ArrayBuffer(0)
			);
		});
		if (one?.length !== other?.length) return Infinity;
		return one?.reduce((sum, pixel, at) => sum + (pixel === other?.[at] ? 0 : 1), 0);
	});

/** The colour in the middle of the moment's picture. */
export const shownColour = (page: Page) =>
	page.evaluate(async () => {
		const { shown } = window.bench.timeline;
		if (!shown) return null;
		const picture = shown instanceof Blob ? await createImageBitmap(shown) : shown;
		const context = new OffscreenCanvas(1, 1).getContext('2d');
		context?.drawImage(picture, -picture.width / 2, -picture.height / 2);
		return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
	});

/** Frames the living sketch has drawn. */
export const counted = async (page: Page) => (await look(page)).frame?.count ?? 0;
/** Waits until the living sketch has drawn more frames than these. */
export const drawn = (page: Page, frames: number) =>
	expect.poll(() => counted(page)).toBeGreaterThan(frames);
