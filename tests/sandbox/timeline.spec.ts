import type { Page } from '@playwright/test';
import { editIn, expect, look, test } from './player';

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

const COUNTING = `let n = 0;
function setup() { createCanvas(100, 100); }
function draw() { n++; background(n % 256, 0, 0); }`;

const timeline = (page: Page) =>
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
async function goBack(page: Page): Promise<void> {
	await page.evaluate(() => window.bench.timeline.open('#ffffff'));
	await expect.poll(async () => (await timeline(page)).kind).toBe('OffscreenCanvas');
}

/** How many pixels of the moment's picture are not as in the living canvas, which is frozen. */
const difference = (page: Page) =>
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
const shownColour = (page: Page) =>
	page.evaluate(async () => {
		const { shown } = window.bench.timeline;
		if (!shown) return null;
		const picture = shown instanceof Blob ? await createImageBitmap(shown) : shown;
		const context = new OffscreenCanvas(1, 1).getContext('2d');
		context?.drawImage(picture, -picture.width / 2, -picture.height / 2);
		return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
	});

const counted = async (page: Page) => (await look(page)).frame?.count ?? 0;
const drawn = (page: Page, frames: number) =>
	expect.poll(() => counted(page)).toBeGreaterThan(frames);

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

test('an edit shows the same moment with the new code, and text that cannot be run changes nothing', async ({
	bench,
	run
}) => {
	await run(COUNTING);
	await drawn(bench, 30);
	await goBack(bench);
	await bench.evaluate(() => window.bench.timeline.seek(4));
	const before = await timeline(bench);
	const [red = 0] = (await shownColour(bench)) ?? [];
	expect(red).toBeGreaterThan(0);

	const follow = async (code: string) => {
		await editIn(bench, code);
		await bench.evaluate(() => window.bench.timeline.follow(window.bench.player.code));
	};
	await follow(COUNTING.replace('n % 256, 0, 0', '0, n % 256, 0'));
	await expect
		.poll(() => shownColour(bench))
		.toEqual([0, red, 0].map((part) => expect.closeTo(part, -1)));
	expect((await timeline(bench)).ago).toBe(before.ago);
	await follow(COUNTING.replace('n % 256, 0, 0', '0, n % 256, 0') + ' {');
	expect((await look(bench)).problems).not.toEqual([]);
	expect((await shownColour(bench))?.[0]).toBeLessThan(5);
	await follow(COUNTING.replace('n % 256, 0, 0', '0, 0, n % 256'));
	await expect.poll(async () => (await shownColour(bench))?.[2]).toBeGreaterThan(0);
	expect(Math.abs(((await shownColour(bench))?.[2] ?? 0) - red)).toBeLessThan(5);

	// The living sketch has waited all the while, and takes the edit when it goes on.
	expect((await look(bench)).state).toBe('stopped');
	await bench.evaluate(() => window.bench.timeline.close());
	await expect.poll(async () => (await look(bench)).state).toBe('running');
	await expect
		.poll(() =>
			bench.evaluate(async () => {
				const living = await window.bench.player.capture();
				if (!living.ok) return null;
				const context = new OffscreenCanvas(1, 1).getContext('2d');
				context?.drawImage(living.value, 0, 0);
				const [r, , b = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
				return r === 0 && b > 30;
			})
		)
		.toBe(true);
});

test('back to now goes on exactly where the sketch was frozen', async ({ bench, run }) => {
	await run(
		`let frames = 0, last = 0, widest = 0;
		function setup() { createCanvas(50, 50); }
		function draw() {
			frames++;
			widest = max(widest, deltaTime, millis() - last);
			last = millis();
			if (frames !== frameCount) print('lost');
			if (frames % 20 === 0) print(frames + ' ' + (widest < 900));
		}`
	);
	await drawn(bench, 10);
	await goBack(bench);
	const frozen = await counted(bench);
	// Longer than any frame may last: time that went by while it stood still would show.
	await bench.waitForTimeout(1200);
	expect(await counted(bench)).toBe(frozen);
	await bench.evaluate(() => window.bench.timeline.close());
	await drawn(bench, frozen + 25);
	const lines = (await look(bench)).console.map(({ text }) => text);
	expect(lines).not.toContain('lost');
	expect(lines.at(-1)).toMatch(/ true$/);
});

test('code that fails on the way says when, and code that fails at once keeps the pictures', async ({
	bench,
	run
}) => {
	await run(COUNTING);
	await drawn(bench, 40);
	await goBack(bench);
	await editIn(bench, COUNTING.replace('n++;', 'n++; if (n === 10) miss();'));
	await bench.evaluate(() => window.bench.timeline.follow(window.bench.player.code));
	await expect.poll(async () => (await timeline(bench)).ending).not.toBeNull();
	const { ending, count } = await timeline(bench);
	expect(ending?.problem.code).toBe('not_defined');
	expect(ending?.problem.line).toBe(3);
	expect(ending?.ago).toBeGreaterThan(0);
	await editIn(bench, COUNTING.replace('createCanvas', 'miss(); createCanvas'));
	await bench.evaluate(() => window.bench.timeline.follow(window.bench.player.code));
	await expect.poll(async () => (await timeline(bench)).ending?.ago).toBeNull();
	expect((await timeline(bench)).count).toBe(count);
	expect(await shownColour(bench)).not.toBeNull();
});

test('the moments pass by themselves up to now', async ({ bench, run }) => {
	await run(COUNTING);
	await drawn(bench, 20);
	await goBack(bench);
	await bench.evaluate(() => window.bench.timeline.seek(0));
	await bench.evaluate(() => window.bench.timeline.play());
	expect((await timeline(bench)).isPlaying).toBe(true);
	await expect.poll(async () => (await timeline(bench)).isPlaying).toBe(false);
	const { at, count } = await timeline(bench);
	expect(at).toBe(count - 1);
	await bench.evaluate(() => window.bench.timeline.skip(-1));
	expect((await timeline(bench)).at).toBeLessThan(at);
});

test('a still picture, and a page without p5, have no time to go back to', async ({
	bench,
	run
}) => {
	await run(
		'function setup() { createCanvas(50, 50); noLoop(); }\nfunction draw() { background(9); }'
	);
	await expect.poll(() => counted(bench)).toBe(1);
	await bench.evaluate(() => window.bench.timeline.open('#ffffff'));
	expect(await timeline(bench)).toMatchObject({ isOpen: false, refusal: 'still' });
	expect((await look(bench)).state).toBe('running');
	await run('function setup() { createCanvas(50, 50); circle(20, 20, 20); print("done"); }');
	await expect.poll(async () => (await look(bench)).console.length).toBe(1);
	await bench.evaluate(() => window.bench.timeline.forgetRefusal());
	await bench.evaluate(() => window.bench.timeline.open('#ffffff'));
	expect(await timeline(bench)).toMatchObject({ isOpen: false, refusal: 'still' });
	await run(
		`document.body.append(document.createElement('canvas')); setInterval(print, 50, 'on');`
	);
	await expect.poll(async () => (await look(bench)).console.length).toBeGreaterThan(0);
	await bench.evaluate(() => window.bench.timeline.open('#ffffff'));
	expect(await timeline(bench)).toMatchObject({ isOpen: false, refusal: 'none' });
	expect((await look(bench)).state).toBe('running');
});
