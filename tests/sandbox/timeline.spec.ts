import { counted, difference, drawn, goBack, timeline } from './going-back';
import { expect, look, test } from './player';

/** What is drawn stays, so that the picture holds all that ever happened: chance, noise, frames, pointer, keys. */
const DRIFTING = `let x = 100, y = 100, presses = 0, keys = 0;
function setup() { createCanvas(200, 200); background(255); noStroke(); }
function draw() {
  x += random(-4, 4) + Math.random() - 0.5;
  y += (noise(frameCount / 9) - 0.5) * 6;
  fill(frameCount % 255, presses * 80, keys * 60);
  circle(constrain(x, 0, 200), constrain(y, 0, 200), 6);
  fill(0, 90, 200);
  square(mouseX, mouseY, 4);
  square(minute(), month() * 9, 3);
}
function mousePressed() { presses++; circle(mouseX, mouseY, 30); }
function mouseWheel(event) { fill(200, 0, 0); square(0, 0, event.delta / 5); }
function keyPressed() { keys++; }`;

test('now, run again, looks as the living sketch does', async ({ bench, run }) => {
	await run(DRIFTING);
	await drawn(bench, 2);
	await bench.mouse.move(80, 90);
	await bench.mouse.move(140, 160, { steps: 12 });
	await bench.mouse.down();
	await drawn(bench, (await counted(bench)) + 3);
	await bench.mouse.move(210, 110, { steps: 6 });
	await bench.mouse.up();
	await bench.mouse.wheel(0, 120);
	await bench.keyboard.press('a');
	await drawn(bench, (await counted(bench)) + 20);
	await goBack(bench);
	const { count, at, isOpen } = await timeline(bench);
	expect({ isOpen, at }).toEqual({ isOpen: true, at: count - 1 });
	expect(count).toBeGreaterThan(10);
	expect((await look(bench)).state).toBe('stopped');
	expect(await difference(bench)).toBe(0);
	// Not every moment looks like this one.
	await bench.evaluate(() => window.bench.timeline.seek(1));
	expect(await difference(bench)).toBeGreaterThan(100);
});

test('what was set on the sketch’s own controls is set again', async ({ bench, run }) => {
	await run(
		`let size, box, list, field, told = 0;
		function setup() {
			createCanvas(120, 120);
			background(255);
			size = createSlider(5, 50, 10);
			size.input(() => told++);
			box = createCheckbox('Fill', false);
			box.changed(() => (told += 20));
			list = createSelect();
			list.option('red');
			list.option('blue');
			field = createInput('a');
		}
		function draw() {
			if (box.checked()) fill(list.selected());
			else noFill();
			circle(60 + told, frameCount % 120, size.value());
			text(field.value(), 5, frameCount % 120);
		}`
	);
	await drawn(bench, 3);
	const sketch = bench.frameLocator('iframe[title="Canvas"]');
	await sketch.getByRole('slider').focus();
	for (let press = 0; press < 8; press++) await bench.keyboard.press('ArrowRight');
	await sketch.getByRole('checkbox').click();
	await sketch.getByRole('combobox').focus();
	await bench.keyboard.press('ArrowDown');
	await sketch.getByRole('textbox').press('End');
	await bench.keyboard.type('bc');
	await drawn(bench, (await counted(bench)) + 10);
	await goBack(bench);
	expect(await difference(bench)).toBe(0);
	const kinds = await bench.evaluate(() =>
		window.bench.timeline.happened?.script.flatMap((step) =>
			step.type === 'control' ? [`${step.control} ${step.action} ${step.value}`] : []
		)
	);
	for (const said of ['0 change 18', '1 input true', '2 change blue', '3 input abc'])
		expect(kinds).toContain(said);
});

for (const [what, code] of [
	[
		'a window of another size',
		`function setup() { createCanvas(windowWidth, windowHeight); }
		function draw() { square(frameCount % width, mouseY, 5); }
		function windowResized() { resizeCanvas(windowWidth, windowHeight); background(0, 200, 0); }`
	],
	[
		'a frame rate of its own',
		`let t = 0;
		function setup() { createCanvas(200, 200); frameRate(24); background(255); }
		function draw() {
			t += deltaTime;
			square((t / 10) % 200, frameCount % 200, 4);
			if (frameCount === 20) frameRate(60);
		}`
	]
] as const)
	test(`${what} comes about at the same moment`, async ({ bench, run }) => {
		await run(code);
		await drawn(bench, 15);
		await bench.evaluate(() =>
			document.getElementById('stage')?.style.setProperty('width', '250px')
		);
		await bench.mouse.move(100, 140, { steps: 3 });
		await drawn(bench, (await counted(bench)) + 30);
		await goBack(bench);
		expect(await difference(bench)).toBe(0);
	});

test('two runs of a sketch without a seed differ', async ({ bench, run }) => {
	const chance = async () => {
		await run('function setup() { print(Math.random() + "," + random() + "," + noise(3)); }');
		await expect.poll(async () => (await look(bench)).console.length).toBe(1);
		const [line] = (await look(bench)).console;
		await bench.evaluate(() => window.bench.player.clearConsole());
		return line?.text.split(',').map(Number) ?? [];
	};
	const [first, second] = [await chance(), await chance()];
	expect(first).toHaveLength(3);
	for (const [at, number] of first.entries()) expect(number).not.toBe(second[at]);
});
