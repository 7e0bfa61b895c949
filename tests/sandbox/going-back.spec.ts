import { counted, drawn, goBack, shownColour, timeline } from './going-back';
import { editIn, expect, look, test } from './player';

const COUNTING = `let n = 0;
function setup() { createCanvas(100, 100); }
function draw() { n++; background(n % 256, 0, 0); }`;

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
			if (frames % 20 === 0) print(frames + ' ' + (widest < 2500));
		}`
	);
	await drawn(bench, 10);
	await goBack(bench);
	const frozen = await counted(bench);
	// Longer than any frame may last: time that went by while it stood still would show.
	await bench.waitForTimeout(3000);
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
