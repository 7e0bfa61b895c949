import type { Page } from '@playwright/test';
import { editIn, expect, lines, look, middle, test } from './player';
import { trace } from './trace';

// A sketch that is one `new p5(…)` and nothing else is played, measured and looked into as any other.
const SKETCH = `const sketch = (p) => {
  let n = 0;
  p.setup = async () => {
    await new Promise((done) => setTimeout(done, 50));
    p.createCanvas(800, 600);
    p.noStroke();
  };
  p.draw = () => {
    p.background(255, 0, 0);
    p.fill(0, 255, 0);
    p.square(350, 250, 100);
    console.log('n ' + ++n);
  };
};
new p5(sketch);`;

const size = async (page: Page) => {
	const { frame } = await look(page);
	return frame && [frame.width, frame.height];
};
const last = async (page: Page) => (await lines(page)).at(-1);

test('a sketch of an instance of its own is measured, fitted, edited and stopped', async ({
	bench,
	run
}) => {
	await run(SKETCH);
	await expect.poll(() => size(bench)).toEqual([800, 600]);
	await expect.poll(() => middle(bench)).toEqual([0, 255, 0]);
	const frame = bench.locator('iframe[title="Canvas"]');
	const canvas = frame.contentFrame().locator('main > canvas');
	expect((await canvas.boundingBox())?.width).toBe((await frame.boundingBox())?.width);

	await editIn(bench, SKETCH.replace('0, 255, 0', '0, 0, 255').replace('800, 600', '600, 600'));
	await expect.poll(() => size(bench)).toEqual([600, 600]);
	await expect(canvas).toHaveCount(1);
	await bench.evaluate(() => window.bench.player.stop());
	await expect.poll(async () => (await look(bench)).state).toBe('stopped');
	// As many frames of the browser's as would draw some: by the first of them it has heard that it is to stop.
	const wait = () =>
		canvas.evaluate(async () => {
			for (let at = 0; at < 10; at++) await new Promise(requestAnimationFrame);
		});
	await wait();
	const stopped = await last(bench);
	await wait();
	expect(await last(bench)).toBe(stopped);
	expect((await look(bench)).problems).toEqual([]);
});

test('it is looked into while it runs, and leads to its lines', async ({ bench, run }) => {
	await bench.evaluate(() => (window.bench.player.inside.isOpen = true));
	await run(SKETCH);
	const shapes = () =>
		bench.evaluate(() => window.bench.player.inside.seen?.shapes.map(({ line }) => line));
	await expect.poll(shapes).toEqual([11]);
	expect((await look(bench)).problems).toEqual([]);
});

test('it is traced: its pictures, its calls, and the same every time', async ({ bench }) => {
	const first = await trace(bench, SKETCH, { pixelFrames: [3] });
	expect(first.trace.errors).toEqual([]);
	expect(first.trace.frames).toBe(30);
	expect(first.trace.pictures.map(({ frame, width }) => [frame, width])).toEqual([
		[3, 800],
		[30, 800]
	]);
	expect(first.trace.counts).toMatchObject({ background: 30, square: 30 });
	expect((await trace(bench, SKETCH, { pixelFrames: [3] })).trace).toEqual(first.trace);
});

test('of two, each draws, and the one made last is the one that is measured', async ({
	bench,
	run
}) => {
	await run(
		[300, 200]
			.map(
				(side) =>
					`new p5((p) => { p.setup = () => p.createCanvas(${side}, ${side}); p.draw = () => p.background(${side - 100}); });`
			)
			.join('\n')
	);
	await expect.poll(() => size(bench)).toEqual([200, 200]);
	const canvases = bench.frameLocator('iframe[title="Canvas"]').locator('main > canvas');
	const greys = () =>
		canvases.evaluateAll((all) =>
			all.map(
				(canvas) => (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(5, 5, 1, 1).data[0]
			)
		);
	await expect.poll(greys).toEqual([200, 100]);
});
