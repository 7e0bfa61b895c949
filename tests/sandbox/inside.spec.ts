import { editIn, expect, look, test } from './player';

const SKETCH = `let n = 0;
function setup() { createCanvas(200, 100); noStroke(); }
function draw() {
  background(255);
  n++;
  fill(255, 0, 0);
  circle(50, 50, 40);
  fill(0, 0, 255);
  rect(120, 20, 60, 60);
}`;

const inside = (page: import('@playwright/test').Page) =>
	page.evaluate(() => {
		const { isOpen, seen, probe } = window.bench.player.inside;
		return { isOpen, seen, probe };
	});

test('a look inside tells which line draws what, and the colour at a point', async ({
	bench,
	run
}) => {
	await run(SKETCH);
	await expect.poll(async () => (await look(bench)).frame?.count).toBeGreaterThan(3);
	expect(await inside(bench)).toEqual({ isOpen: false, seen: null, probe: null });
	await bench.evaluate(() => (window.bench.player.inside.isOpen = true));
	await expect.poll(async () => (await inside(bench)).seen?.shapes.length).toBeGreaterThan(0);
	const { seen } = await inside(bench);
	expect(seen?.shapes.map(({ line }) => line)).toEqual(expect.arrayContaining([7, 9]));
	expect(seen?.shapes.find(({ line }) => line === 7)).toEqual({
		line: 7,
		left: 30,
		top: 30,
		right: 70,
		bottom: 70
	});
	expect(seen?.canvas).toEqual({ left: 50, top: 100, scale: 1 });
	await bench.evaluate(() => window.bench.player.inside.look(150, 50));
	await expect.poll(async () => (await inside(bench)).probe?.colour).toEqual([0, 0, 255, 255]);

	await editIn(bench, `// one line more\n${SKETCH}`);
	await expect
		.poll(async () => (await inside(bench)).seen?.shapes.map(({ line }) => line))
		.toEqual(expect.arrayContaining([8, 10]));
	await bench.evaluate(() => (window.bench.player.inside.isOpen = false));
	expect((await inside(bench)).seen).toBeNull();
	expect((await look(bench)).problems).toEqual([]);
});

test('a sketch that draws once is looked into, too, and so is what takes its place', async ({
	bench,
	run
}) => {
	await bench.evaluate(() => (window.bench.player.inside.isOpen = true));
	await run(SKETCH.replace('noStroke();', 'noStroke(); noLoop();'));
	await expect
		.poll(async () => (await inside(bench)).seen?.shapes.map(({ line }) => line))
		.toEqual(expect.arrayContaining([7, 9]));
	await run(`\n${SKETCH}`);
	await expect
		.poll(async () => (await inside(bench)).seen?.shapes.map(({ line }) => line))
		.toEqual(expect.arrayContaining([8, 10]));
});
