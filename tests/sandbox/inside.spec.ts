import type { Page } from '@playwright/test';
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

const inside = (page: Page) =>
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
		bottom: 70,
		fill: 1,
		stroke: 0,
		outline: expect.anything()
	});
	expect(seen?.isCleared).toBe(true);
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

const lookInto = async (bench: Page) => {
	await bench.evaluate(() => (window.bench.player.inside.isOpen = true));
	await expect.poll(async () => (await inside(bench)).seen?.shapes.length ?? 0).toBeGreaterThan(0);
};

/** The line one is led to by a click at a point of the canvas, in its own pixels; `past`: by what was drawn earlier. */
const lineAt = (bench: Page, x: number, y: number, past = false) =>
	bench.evaluate(
		async ({ point, isPast }) => {
			const { player, pastShapes, shapeAt } = window.bench;
			const seen = isPast
				? await pastShapes(player, new AbortController().signal)
				: player.inside.seen;
			return seen && (shapeAt(seen.shapes, point[0] ?? 0, point[1] ?? 0)?.line ?? null);
		},
		{ point: [x, y], isPast: past }
	);

test('a click leads to what is seen there: the topmost, and a circle is round', async ({
	bench,
	run
}) => {
	await run(`function setup() { createCanvas(200, 100); noStroke(); }
function draw() {
  background(255);
  square(20, 20, 10);
  circle(50, 50, 90);
  push(); translate(150, 50); rotate(PI / 4);
  square(-20, -20, 40);
  pop();
}`);
	await lookInto(bench);
	expect(await lineAt(bench, 50, 50)).toBe(5);
	expect(await lineAt(bench, 25, 25)).toBe(5);
	expect(await lineAt(bench, 8, 8)).toBeNull();
	expect(await lineAt(bench, 150, 50)).toBe(7);
	expect(await lineAt(bench, 132, 32)).toBeNull();
});

test('a picture drawn apart leads to where it is put on the canvas', async ({ bench, run }) => {
	await run(`let layer;
function setup() { createCanvas(200, 100); layer = createGraphics(50, 50); layer.background(255, 0, 0); }
function draw() {
  background(255);
  layer.circle(25, 25, 40);
  image(layer, 100, 20);
}`);
	await lookInto(bench);
	expect(await lineAt(bench, 125, 45)).toBe(6);
	expect(await lineAt(bench, 25, 25)).toBeNull();
});

test('solids are found where they are seen, the nearer before the farther', async ({
	bench,
	run,
	watch
}) => {
	watch.allowConsole(/GPU stall/);
	await run(`let own;
function setup() { createCanvas(200, 200, WEBGL); own = buildGeometry(() => box(10)); }
function draw() {
  background(255);
  push(); translate(0, 0, 60);
  box(40);
  pop();
  plane(100);
  push(); translate(-70, 0);
  sphere(20);
  pop();
  push(); translate(70, 0);
  torus(15, 5);
  pop();
  push(); translate(0, 80); rotateZ(PI / 4);
  rect(-10, -10, 20, 20);
  pop();
  push(); translate(0, -80);
  model(own);
  pop();
  push(); translate(-80, -80);
  ellipse(0, 0, 20, 20);
  pop();
  push(); translate(80, 80);
  beginShape(); vertex(-9, -9, 0); vertex(9, -9, 0); vertex(0, 9, 0);
  endShape(CLOSE);
  pop();
}`);
	await lookInto(bench);
	// Drawn before the plane that it stands in front of.
	expect(await lineAt(bench, 100, 100)).toBe(6);
	expect(await lineAt(bench, 145, 60)).toBe(8);
	expect(await lineAt(bench, 30, 100)).toBe(10);
	expect(await lineAt(bench, 170, 112)).toBe(13);
	expect(await lineAt(bench, 100, 180)).toBe(16);
	expect(await lineAt(bench, 100, 20)).toBe(19);
	expect(await lineAt(bench, 20, 20)).toBe(22);
	expect(await lineAt(bench, 180, 180)).toBe(26);
	expect(await lineAt(bench, 60, 180)).toBeNull();
	expect((await look(bench)).problems).toEqual([]);
});

test('what was drawn in setup and by hand is found, as it lies there', async ({ bench, run }) => {
	await run(`function setup() {
  createCanvas(200, 200);
  noStroke();
  circle(50, 50, 60);
}
function mouseDragged() {
  square(mouseX, mouseY, 20);
}
function keyPressed() {
  background(255);
  circle(150, 50, 60);
}`);
	await expect.poll(async () => (await look(bench)).frame).not.toBeNull();
	expect(await lineAt(bench, 50, 50, true)).toBe(4);
	// The canvas lies in the middle of its window of 300 × 300.
	await bench.mouse.move(200, 200);
	await bench.mouse.down();
	await bench.mouse.move(205, 205);
	await bench.mouse.up();
	await expect.poll(() => lineAt(bench, 160, 160, true)).toBe(7);
	await bench.keyboard.press('a');
	await expect.poll(() => lineAt(bench, 150, 50, true)).toBe(11);
	expect(await lineAt(bench, 50, 50, true)).toBeNull();
});

test('a stopped sketch is looked into, too', async ({ bench, run }) => {
	await run(SKETCH);
	await expect.poll(async () => (await look(bench)).frame?.count).toBeGreaterThan(3);
	await bench.evaluate(() => window.bench.player.stop());
	expect(await lineAt(bench, 50, 50, true)).toBe(7);
	expect(await lineAt(bench, 150, 50, true)).toBe(9);
	expect(await lineAt(bench, 100, 10, true)).toBeNull();
});
