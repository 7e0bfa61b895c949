import type { Page } from '@playwright/test';
import { expect, test } from './player';
import { settings } from './trace';

const light = (page: Page, code: string, wanted: boolean) =>
	page.evaluate(
		async ([text, how]) => {
			const result = await window.bench.traceSketch(text, how);
			if (!result.ok) throw new Error(result.problem.code);
			const { light, frames } = result.value;
			return { frames, light: light && Array.from(light) };
		},
		[code, { ...settings, wanted: { light: wanted } }] as const
	);

const SPLIT = `function setup() { createCanvas(320, 160); noStroke(); }
function draw() { background(frameCount % 2 ? 0 : 255); fill(188); rect(160, 0, 160, 160); }`;

test('a trace tells how bright each part of the canvas was in every frame', async ({ bench }) => {
	const seen = await light(bench, SPLIT, true);
	expect(seen.frames).toBe(30);
	expect(seen.light).toHaveLength(30 * 256);
	const row = (frame: number) => seen.light?.slice(frame * 256, frame * 256 + 16) ?? [];
	expect(row(0).slice(0, 7)).toEqual(Array(7).fill(0));
	expect(row(1).slice(0, 7)).toEqual(Array(7).fill(255));
	// sRGB 188 is half as much light as white.
	for (const cell of row(0).slice(9)) expect(Math.abs(cell - 128)).toBeLessThan(3);
});

test('a trace measures no light that is not wanted', async ({ bench }) => {
	expect((await light(bench, SPLIT, false)).light).toBeUndefined();
});

test('what is fine as a chequerboard is grey in the light', async ({ bench }) => {
	const board = `function setup() { createCanvas(320, 320); noStroke(); background(255); fill(0);
for (let x = 0; x < 320; x += 4) for (let y = 0; y < 320; y += 4) if ((x + y) % 8) rect(x, y, 4, 4); noLoop(); }`;
	const cells = (await light(bench, board, true)).light ?? [];
	expect(Math.max(...cells) - Math.min(...cells)).toBeLessThan(60);
});
