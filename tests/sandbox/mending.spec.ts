import type { Page } from '@playwright/test';
import { editIn, expect, lines, look, middle, openBench, runIn, test } from './player';

// What an edit must survive: a program that was broken off, a `setup` that does not end, and one that ends late.
let page: Page;
test.beforeAll(async ({ browser, server }) => {
	page = await browser.newPage();
	await openBench(page, server.origin);
});
test.afterAll(() => page.close());

async function play(code: string): Promise<void> {
	await page.evaluate(() => window.bench.player.clearConsole());
	await runIn(page, code);
	await expect.poll(async () => (await look(page)).frame).not.toBeNull();
}
const edit = (code: string) => editIn(page, code);
const problems = async () => (await look(page)).problems.map(({ code, line }) => [code, line]);
const said = async (word: string) =>
	(await lines(page)).filter((line) => line.startsWith(`${word} `)).at(-1);

const LATE = `let n = 0;
const many = [1, 2].map((one) => one * 2);
function setup() { createCanvas(200, 200); }
function draw() {
  background(0, 0, 255); n++;
  while (n > 4);
}`;

for (const [what, from, to] of [
	['the loop', 'while (n > 4);', ''],
	['a variable too, by a function of its own', 'one * 2);', 'one * 3); '],
	['setup too', 'createCanvas(200, 200);', 'createCanvas(200, 200); noStroke();']
] as const)
	test(`a sketch that was broken off goes on once it is mended: ${what}`, async () => {
		await play(LATE);
		await expect.poll(problems).toEqual([['loop_too_long', 6]]);
		expect((await look(page)).state).toBe('stopped');
		const mended = LATE.replace('0, 0, 255', '0, 255, 0').replace('while (n > 4);', '');
		await edit(mended.replace(from, to));
		await expect.poll(() => middle(page)).toEqual([0, 255, 0]);
		expect(await problems()).toEqual([]);
		await expect.poll(async () => (await look(page)).state).toBe('running');
		const count = (await look(page)).frame?.count ?? 0;
		await expect.poll(async () => (await look(page)).frame?.count).toBeGreaterThan(count);
	});

test('Run starts a sketch that was broken off anew', async () => {
	await play(LATE);
	await expect.poll(async () => (await look(page)).state).toBe('stopped');
	await page.evaluate(() => window.bench.player.resume());
	await expect.poll(async () => (await look(page)).problems).toEqual([]);
	await expect.poll(problems).toEqual([['loop_too_long', 6]]);
});

const GOOD = `function setup() {
  createCanvas(200, 200);
}
function draw() { background(255, 0, 0); print('count ' + frameCount); }`;

test('a setup that never ends is broken off, and the last good one draws on', async () => {
	await play(GOOD);
	await expect.poll(() => middle(page)).toEqual([255, 0, 0]);
	await edit(GOOD.replace('200);\n', '200);\n  for (;;);\n'));
	await expect.poll(problems).toEqual([['loop_too_long', 3]]);
	await expect.poll(() => middle(page)).toEqual([255, 0, 0]);
	const count = Number((await said('count'))?.split(' ')[1]);
	await expect
		.poll(async () => Number((await said('count'))?.split(' ')[1]))
		.toBeGreaterThan(count);
	await edit(GOOD.replace('255, 0, 0', '0, 255, 0'));
	await expect.poll(() => middle(page)).toEqual([0, 255, 0]);
	expect(await problems()).toEqual([]);
});

const SLOW = `async function setup() {
  createCanvas(200, 200);
  createButton('before');
  await new Promise((done) => setTimeout(done, 300));
  createButton('after');
  document.body.append(document.createElement('output'));
}
function draw() { background(255, 0, 0); print('made ' + document.querySelectorAll('button').length, document.querySelectorAll('output').length); }`;

test('of edits while setup takes its time, the last one counts, and nothing is made twice', async () => {
	await play(SLOW);
	await expect.poll(() => said('made')).toBe('made 2 1');
	for (let at = 1; at <= 3; at++) {
		await edit(SLOW.replace('200);', `200); fill(${at});`).replace('255, 0, 0', `0, ${at}, 0`));
		await page.waitForTimeout(100);
	}
	await expect.poll(() => middle(page)).toEqual([0, 3, 0]);
	expect(await problems()).toEqual([]);
	expect(await said('made')).toBe('made 2 1');
});

test('what an earlier setup throws does not take back the edit after it', async () => {
	await play(SLOW);
	await expect.poll(() => said('made')).toBe('made 2 1');
	await edit(SLOW.replace("createButton('after');", "fail('here');"));
	await page.waitForTimeout(100);
	await edit(SLOW.replace("'after'", "'later'").replace('255, 0, 0', '0, 255, 0'));
	await expect.poll(() => middle(page)).toEqual([0, 255, 0]);
	await page.waitForTimeout(600);
	expect(await middle(page)).toEqual([0, 255, 0]);
	expect(await said('made')).toBe('made 2 1');
});

const MUSIC = `const synth = new Tone.Synth().toDestination();
const beat = new Tone.Loop((time) => synth.triggerAttackRelease('C4', 0.05, time), 0.2).start(0);
function setup() {
  createCanvas(200, 200);
  Tone.getTransport().start();
}
function draw() { background(255, 0, 0); print('seconds ' + Tone.getTransport().seconds, frameCount); }`;
const seconds = async () => Number((await said('seconds'))?.split(' ')[1]);
const frame = async () => Number((await said('seconds'))?.split(' ')[2]);

test('the transport and frameCount go on while setup runs again, even if it fails', async () => {
	await play(MUSIC);
	await page.mouse.click(5, 5);
	await expect.poll(seconds).toBeGreaterThan(1);
	await edit(MUSIC.replace('200);', '200); noStroke();'));
	await expect.poll(async () => (await look(page)).problems).toEqual([]);
	const [heard, drawn] = [await seconds(), await frame()];
	expect(heard).toBeGreaterThan(1);
	await edit(MUSIC.replace('200);', '200); missing();'));
	await expect.poll(problems).toEqual([['not_defined', 4]]);
	await expect.poll(seconds).toBeGreaterThan(heard + 0.3);
	await expect.poll(frame).toBeGreaterThan(drawn);
	// Without the line that starts it, it ends.
	await edit(MUSIC.replace('  Tone.getTransport().start();\n', ''));
	await expect.poll(seconds).toBeCloseTo(0);
});
