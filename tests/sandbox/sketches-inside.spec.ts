import { livingSketch } from './living';
import { expect, lines, middle, test } from './player';

// What a sketch makes with p5 beside its canvas, sketches of their own and graphics: as many as its text says, however often it is edited.
const { page, inside, play, edit, said, problems, mark, isKept } = livingSketch();

const canvases = () => inside().locator('main > canvas');
const INNER = `new p5((s) => {
  s.setup = () => { s.createCanvas(200, 200); s.createButton('b'); setInterval(() => console.log('beat 0'), 50); };
  s.draw = () => s.background(0, 255, 0);
});`;
/** The same beside a canvas of the sketch's own. */
const BOTH = `let n = 0;
${INNER}
function setup() { createCanvas(200, 200); noStroke(); }
function draw() { background(255, 0, 0); n++; console.log('n ' + n); }`;
const n = async () => Number((await said('n'))?.split(' ')[1]);
/** The colour an inner sketch has, whose canvas is not the one that is captured. */
const innerColour = () =>
	canvases().evaluateAll((all) =>
		all
			.map((canvas) => (canvas as HTMLCanvasElement).getContext('2d'))
			.map((context) => [...(context?.getImageData(5, 5, 1, 1).data ?? [])].slice(0, 3).join())
			.find((colour) => colour !== '255,0,0')
	);

test('a sketch in the sketch is replaced by what its text says now', async () => {
	await play(INNER);
	await mark();
	await expect.poll(() => middle(page())).toEqual([0, 255, 0]);
	for (let at = 1; at <= 5; at++) {
		await edit(INNER.replace('0, 255, 0', `0, 0, ${250 + at}`).replace('beat 0', `beat ${at}`));
		await expect.poll(() => said('beat')).toBe(`beat ${at}`);
		await expect.poll(() => middle(page())).toEqual([0, 0, 250 + at]);
		await expect(canvases()).toHaveCount(1);
		await expect(inside().locator('button')).toHaveCount(1);
	}
	await page().evaluate(() => window.bench.player.clearConsole());
	await expect.poll(() => said('beat')).toBe('beat 5');
	expect(new Set(await lines(page()))).toEqual(new Set(['beat 5']));
	await edit('console.log("none")');
	await expect(canvases()).toHaveCount(0);
	await expect(inside().locator('button')).toHaveCount(0);
	expect(await problems()).toEqual([]);
	expect(await isKept()).toBe(true);
});

test('it lives beside the sketch’s own canvas, and each is edited without the other', async () => {
	await play(BOTH);
	await mark();
	await expect.poll(n).toBeGreaterThan(5);
	await expect.poll(innerColour).toBe('0,255,0');
	for (let at = 1; at <= 5; at++) {
		const before = await n();
		await edit(BOTH.replace('0, 255, 0', `0, 0, ${250 + at}`));
		await expect.poll(innerColour).toBe(`0,0,${250 + at}`);
		await expect.poll(n).toBeGreaterThan(before);
		await expect(canvases()).toHaveCount(2);
	}
	const inner = BOTH.replace('0, 255, 0', '0, 0, 255');
	// The outer setup runs again, and takes nothing of the inner sketch's away.
	await edit(inner.replace('noStroke();', "noStroke(); console.log('again 1');"));
	await expect.poll(() => said('again')).toBe('again 1');
	await edit(inner.replace('200); noStroke();', "150); console.log('again 2');"));
	await expect.poll(() => said('again')).toBe('again 2');
	await expect.poll(innerColour).toBe('0,0,255');
	await expect(canvases()).toHaveCount(2);
	await expect(inside().locator('button')).toHaveCount(1);
	// A frame of the inner one does not prove an edit of the outer one good.
	const before = await n();
	await edit(inner.replace('n++;', 'n++; miss();'));
	await expect.poll(problems).toEqual([['not_defined', 7]]);
	await expect.poll(n).toBeGreaterThan(before + 5);
	expect(await isKept()).toBe(true);
});

test('one that is still being set up when it is replaced leaves nothing behind', async () => {
	const code = (at: number) => `new p5((s) => {
  s.setup = async () => {
    await new Promise((done) => (window.waiting ??= []).push(done));
    s.createCanvas(200, 200); s.createGraphics(9, 9); s.createButton('b'); console.log('ready ${at}');
  };
  s.draw = () => s.background(0, 0, ${250 + at});
});`;
	await play(code(0));
	await mark();
	for (let at = 1; at <= 5; at++) await edit(code(at));
	await edit(`${code(5)}\nconsole.log('all here');`);
	await expect.poll(() => said('all')).toBe('all here');
	await inside()
		.locator('body')
		.evaluate(() =>
			(window as unknown as { waiting: (() => void)[] }).waiting.forEach((go) => go())
		);
	await expect.poll(() => said('ready')).toBe('ready 5');
	await expect.poll(() => middle(page())).toEqual([0, 0, 255]);
	// Its own, and its graphics.
	await expect(canvases()).toHaveCount(2);
	await expect(inside().locator('button')).toHaveCount(1);
	expect(await isKept()).toBe(true);
});

for (const [name, times, graphics] of [
	[
		'graphics of three dimensions',
		40,
		'g = createGraphics(200, 200, WEBGL); g.background(0, 0, 255);'
	],
	[
		'graphics that are filtered',
		20,
		'g = createGraphics(200, 200); g.background(0, 0, 255); g.filter(BLUR, 1);'
	],
	[
		'a sketch of three dimensions',
		20,
		'g = createGraphics(9, 9); g.background(0, 0, 255); new p5((s) => { s.setup = () => s.createCanvas(20, 20, s.WEBGL); });'
	]
] as const)
	test(`setup with ${name}, ${times} times, leaves the canvas its context`, async () => {
		const code = `let g;
function setup() { createCanvas(200, 200, WEBGL); ${graphics} console.log('set 0'); }
function draw() { background(255, 0, 0); texture(g); noStroke(); plane(100, 100); }`;
		await play(code);
		await mark();
		await expect.poll(() => middle(page())).toEqual([0, 0, 255]);
		for (let at = 1; at <= times; at++) {
			await edit(code.replace('set 0', `set ${at}`));
			await expect.poll(() => said('set')).toBe(`set ${at}`);
		}
		await expect.poll(() => middle(page())).toEqual([0, 0, 255]);
		const isLost = await canvases()
			.first()
			.evaluate((canvas) => (canvas as HTMLCanvasElement).getContext('webgl2')?.isContextLost());
		expect(isLost).toBe(false);
		expect(await problems()).toEqual([]);
		expect(await isKept()).toBe(true);
	});
