import { livingSketch } from './living';
import { expect, lines, look, middle, test } from './player';

const { page, inside, play, edit, said, problems, mark, isKept } = livingSketch();

const COUNTING = `let n = 0;
function setup() { createCanvas(200, 200); }
function draw() { background(255, 0, 0); n++; if (n % 5 === 0) print('n ' + n, frameCount); }`;

test('what draw does is exchanged; variables and frameCount go on', async () => {
	await play(COUNTING);
	await mark();
	await expect.poll(() => said('n')).toBeDefined();
	const before = Number((await said('n'))?.split(' ')[1]);
	await edit(COUNTING.replace('255, 0, 0', '0, 0, 255'));
	await expect.poll(() => middle(page())).toEqual([0, 0, 255]);
	await expect.poll(async () => Number((await said('n'))?.split(' ')[1])).toBeGreaterThan(before);
	const [, n, count] = (await said('n'))?.split(' ') ?? [];
	expect(Number(count)).toBeGreaterThanOrEqual(Number(n));
	expect(await isKept()).toBe(true);
});

test('an initialiser alone starts its variable anew', async () => {
	const code = `let a = 1;\nlet b = 0;\nfunction setup() { createCanvas(20, 20); }\nfunction draw() { b++; print('a ' + a, b > 20); }`;
	await play(code);
	await mark();
	await expect.poll(() => said('a')).toBe('a 1 true');
	await edit(code.replace('a = 1', 'a = 2'));
	await expect.poll(() => said('a')).toBe('a 2 true');
	// A start from the beginning would have counted to 20 anew.
	expect(await lines(page())).not.toContain('a 2 false');
	expect(await isKept()).toBe(true);
});

test('living objects take on the methods of a class; what makes new ones makes all anew', async () => {
	const code = `class Ball { constructor() { this.made = 1; this.age = 0 } say() { this.age++; print('ball ' + this.made, 'old', this.age > 10, this instanceof Ball) } }
const balls = [];
function setup() { createCanvas(20, 20); balls.push(new Ball()) }
function draw() { for (const ball of balls.slice(-1)) ball.say() }`;
	await play(code);
	await mark();
	await expect.poll(() => said('ball')).toBe('ball 1 old true true');
	await edit(code.replace("'old'", "'new'"));
	await expect.poll(() => said('ball')).toBe('ball 1 new true true');
	await edit(code.replace("'old'", "'newer'"));
	await expect.poll(() => said('ball')).toBe('ball 1 newer true true');
	// Nor was the ball young again.
	expect((await lines(page())).filter((line) => /new.* false/.test(line))).toEqual([]);
	await edit(code.replace('made = 1', 'made = 2'));
	await expect.poll(() => said('ball')).toMatch(/^ball 2 old/);
	expect(await isKept()).toBe(true);
});

test('setup runs again on the same canvas, and controls keep what the visitor set', async () => {
	const code = `let slider, n = 0;
function setup() { createCanvas(200, 200); noStroke(); slider = createSlider(0, 255, 0); }
function draw() { background(slider.value(), 0, 0); n++; print('n ' + (n > 20), drawingContext.canvas.dataset.me ?? 'no', document.querySelectorAll('canvas').length, document.querySelectorAll('input').length); }`;
	await play(code);
	await expect.poll(() => said('n')).toBe('n true no 1 1');
	await inside()
		.locator('canvas')
		.evaluate((canvas) => void (canvas.dataset.me = 'me'));
	await inside().locator('input').fill('255');
	await expect.poll(() => middle(page())).toEqual([255, 0, 0]);
	await edit(code.replace('noStroke();', 'noStroke(); fill(9);'));
	await expect.poll(async () => (await look(page())).problems).toEqual([]);
	await page().waitForTimeout(200);
	expect(await said('n')).toBe('n true me 1 1');
	expect(await middle(page())).toEqual([255, 0, 0]);
});

test('what setup set is set back before it runs again', async () => {
	const code = `function setup() { createCanvas(200, 200); rectMode(CENTER); fill(255, 0, 0); noStroke(); }
function draw() { background(255); rect(100, 100, 80, 80); }`;
	await play(code);
	await expect.poll(() => middle(page())).toEqual([255, 0, 0]);
	await edit(code.replace('rectMode(CENTER); ', ''));
	await expect.poll(() => middle(page())).toEqual([255, 0, 0]);
	await edit(code.replace('rectMode(CENTER); ', '').replace('100, 100, 80', '20, 20, 60'));
	await expect.poll(() => middle(page())).toEqual([255, 255, 255]);
	await edit(code.replace('fill(255, 0, 0); ', ''));
	await expect.poll(() => middle(page())).toEqual([255, 255, 255]);
});

test('another size is another canvas with the same variables', async () => {
	await play(COUNTING);
	await mark();
	const n = async () => Number((await said('n'))?.split(' ')[1]);
	await expect.poll(n).toBeGreaterThan(20);
	await page().evaluate(() => window.bench.player.clearConsole());
	await edit(COUNTING.replace('createCanvas(200, 200)', 'createCanvas(300, 100)'));
	await expect.poll(async () => (await look(page())).frame?.width).toBe(300);
	expect(await isKept()).toBe(true);
	await expect(inside().locator('canvas')).toHaveCount(1);
	await edit(COUNTING.replace('createCanvas(200, 200)', 'createCanvas(100, 100, WEBGL)'));
	await expect.poll(async () => (await look(page())).frame?.width).toBe(100);
	await expect.poll(() => middle(page())).toEqual([255, 0, 0]);
	await expect.poll(n).toBeGreaterThan(30);
	expect((await lines(page())).filter((line) => Number(line.split(' ')[1]) <= 20)).toEqual([]);
	expect(await isKept()).toBe(true);
});

test('a sketch that draws once shows an edit, and one that stops or starts looping does', async () => {
	const still =
		'function setup() { createCanvas(200, 200); noLoop(); }\nfunction draw() { background(255, 0, 0); }';
	await play(still);
	await edit(still.replace('255, 0, 0', '0, 255, 0'));
	await expect.poll(() => middle(page())).toEqual([0, 255, 0]);
	await edit(
		still
			.replace('noLoop(); ', '')
			.replace('background(255, 0, 0)', 'background(0, 0, frameCount > 30 ? 255 : 9)')
	);
	await expect.poll(() => middle(page())).toEqual([0, 0, 255]);
	await edit(still);
	await expect.poll(() => middle(page())).toEqual([255, 0, 0]);
});

test.describe('an edit that fails leaves the last good sketch playing', () => {
	for (const [name, change, expected] of [
		['when it draws', (code: string) => code.replace('n++;', 'n++; miss();'), ['not_defined', 3]],
		['at its top level', (code: string) => code.replace('n = 0', 'n = miss()'), ['not_defined', 1]],
		['in setup', (code: string) => code.replace('200);', '200); miss();'), ['not_defined', 2]],
		[
			'when it never ends',
			(code: string) => code.replace('n++;', 'n++;\nwhile (true) {}'),
			['loop_too_long', 4]
		],
		[
			'caught',
			(code: string) => code.replace('n++;', 'n++;\ntry { while (true) {} } catch {}'),
			['loop_too_long', 4]
		],
		['unread', (code: string) => code.replace('n++;', 'n++'.concat('(')), null]
	] as const)
		test(name, async () => {
			await play(COUNTING);
			await mark();
			await expect.poll(() => said('n')).toBeDefined();
			await edit(change(COUNTING));
			if (expected) await expect.poll(problems).toEqual([expected]);
			else expect(await problems()).not.toEqual([]);
			const before = Number((await said('n'))?.split(' ')[1]);
			await expect
				.poll(async () => Number((await said('n'))?.split(' ')[1]))
				.toBeGreaterThan(before);
			expect((await look(page())).state).toBe('running');
			expect(await middle(page())).toEqual([255, 0, 0]);
			await edit(COUNTING.replace('255, 0, 0', '0, 0, 255'));
			await expect.poll(() => middle(page())).toEqual([0, 0, 255]);
			expect(await problems()).toEqual([]);
			expect(Number((await said('n'))?.split(' ')[1])).toBeGreaterThan(before);
			expect(await isKept()).toBe(true);
		});
});

test('an error long after an edit ends the drawing, and the next edit revives it', async () => {
	const code = COUNTING.replace('n++;', 'n++; if (n === 30) miss();');
	await play(code);
	await expect.poll(problems).toEqual([['not_defined', 3]]);
	await edit(COUNTING.replace('255, 0, 0', '0, 255, 0'));
	await expect.poll(() => middle(page())).toEqual([0, 255, 0]);
	await expect.poll(async () => Number((await said('n'))?.split(' ')[1])).toBeGreaterThan(30);
});

test('handlers and functions that others keep do what they do now; those gone do nothing', async () => {
	const code = `function setup() { createCanvas(200, 200); setInterval(tick, 20); createButton('b').mousePressed(press); }
function draw() { background(9); }
function tick() { print('tick 1'); }
function press() { print('press 1'); }
function mouseClicked() { print('click 1'); }`;
	await play(code);
	await expect.poll(() => said('tick')).toBe('tick 1');
	await inside().locator('canvas').click();
	await expect.poll(() => said('click')).toBe('click 1');
	await edit(code.replaceAll(/(tick|press|click) 1/g, '$1 2'));
	await expect.poll(() => said('tick')).toBe('tick 2');
	await inside().locator('button').click();
	await expect.poll(() => said('press')).toBe('press 2');
	await expect.poll(() => said('click')).toBe('click 2');
	await edit(
		`${code.split('\n').slice(0, 4).join('\n')}\nfunction keyTyped() { print('key ' + key); }`
	);
	await page().evaluate(() => window.bench.player.clearConsole());
	await inside().locator('canvas').click();
	await inside().locator('body').press('k');
	await expect.poll(() => said('key')).toBe('key k');
	expect(await said('click')).toBeUndefined();
});

test('a hundred edits leave one timer, one listener and one button', async () => {
	const code = `setInterval(() => print('beat 0'), 100);
function setup() { createCanvas(50, 50); createButton('b'); addEventListener('skissa', () => print('heard 0')); setInterval(() => print('set 0'), 100); }
function draw() {}`;
	await play(code);
	for (let at = 1; at <= 100; at++) {
		await edit(`${code.replaceAll(/(beat|heard|set) 0/g, `$1 ${at}`)}\nconsole.log('at ${at}');`);
		await expect.poll(() => said('at'), { intervals: [10] }).toBe(`at ${at}`);
	}
	await expect.poll(() => said('set')).toBe('set 100');
	await page().waitForTimeout(200);
	await page().evaluate(() => window.bench.player.clearConsole());
	await inside()
		.locator('body')
		.evaluate(() => void dispatchEvent(new Event('skissa')));
	await page().waitForTimeout(1000);
	const console = (await look(page())).console.map(({ text, times }) => [text, times] as const);
	const count = (word: string) =>
		console.filter(([text]) => text === word).reduce((sum, [, times]) => sum + times, 0);
	expect(console.filter(([text]) => !/ 100$/.test(text))).toEqual([]);
	expect(count('heard 100')).toBe(1);
	expect(count('beat 100')).toBeLessThanOrEqual(20);
	expect(count('set 100')).toBeLessThanOrEqual(20);
	await expect(inside().locator('button')).toHaveCount(1);
});

test('names the browser or p5 has are the sketch’s own, and theirs again when it gives them up', async () => {
	const code = `let frameCount = 'mine'; class Node { say() { return 'node' } } let location = 1; let top = 2;
function setup() { createCanvas(20, 20); }
function draw() { print('have ' + [frameCount, new Node().say(), location, top].join()); }`;
	await play(code);
	await expect.poll(() => said('have')).toBe('have mine,node,1,2');
	await edit(
		code.replace("let frameCount = 'mine'; ", '').replace('[frameCount', '[frameCount > 0')
	);
	await expect.poll(() => said('have')).toBe('have true,node,1,2');
});

test('asynchronous setup, and drawing by an arrow', async () => {
	const code = `let data = 0;
const setup = async () => { createCanvas(200, 200); data = await new Promise((done) => setTimeout(() => done(1), 50)); };
const draw = () => { background(data ? 255 : 0, 0, 0); };`;
	await play(code);
	await expect.poll(() => middle(page())).toEqual([255, 0, 0]);
	await edit(code.replace('done(1)', 'done(2)').replace('data ?', 'data === 2 ?'));
	await expect.poll(() => middle(page())).toEqual([255, 0, 0]);
	expect(await problems()).toEqual([]);
});

test('places stay true when lines move', async () => {
	const code = `function setup() { createCanvas(20, 20); }\nfunction draw() { if (frameCount > 40) print('at') }`;
	await play(code);
	await edit(`// one\n// two\n${code}`);
	await expect.poll(async () => (await look(page())).console.at(-1)?.line).toBe(4);
});

test('a sketch gains setup and draw, and loses them', async () => {
	await play(`console.log('first')`);
	await edit(
		`console.log('first')\nfunction setup() { createCanvas(200, 200); }\nfunction draw() { background(0, 255, 0); }`
	);
	await expect.poll(() => middle(page())).toEqual([0, 255, 0]);
	await edit(`console.log('last')\nfunction setup() { createCanvas(200, 200); }`);
	await expect.poll(() => lines(page())).toEqual(['first', 'last']);
});

test('edits are taken in while more come, a frame apart, and of many at once the last', async () => {
	const code = `${COUNTING}\nconsole.log('edit 0');`;
	await play(code);
	await mark();
	const edits = async () => (await lines(page())).filter((line) => line.startsWith('edit '));
	// Whatever waited for a pause would wait for ever.
	const last = await page().evaluate(async (base) => {
		const { player } = window.bench;
		for (let at = 1; ; at++) {
			player.run(base.replace("'edit 0'", `'edit ${at}'`));
			await new Promise(requestAnimationFrame);
			if (player.console.filter(({ text }) => text.startsWith('edit ')).length > 10) return at;
		}
	}, code);
	await expect.poll(() => said('edit')).toBe(`edit ${last}`);
	const before = (await edits()).length;
	await page().evaluate((base) => {
		for (let at = 1; at <= 50; at++)
			window.bench.player.run(base.replace("'edit 0'", `'edit ${at} of 50'`));
	}, code);
	await expect.poll(() => said('edit')).toBe('edit 50 of 50');
	// The first, which is given at once, and the last, which waited for it.
	expect((await edits()).slice(before)).toEqual(['edit 1 of 50', 'edit 50 of 50']);
	expect(await isKept()).toBe(true);
});
