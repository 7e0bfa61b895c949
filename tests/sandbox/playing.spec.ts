import { expect, lines, look, middle, test } from './player';

const solid = (colour: string) =>
	`function setup() { createCanvas(200, 200); }\nfunction draw() { background(${colour}); }`;

test('a sketch plays: frame, console, description', async ({ bench, run }) => {
	await run(`let x = 0;
function setup() { createCanvas(400, 200); describe('A dot.'); console.log('ready', { x }); }
function draw() { background(220); circle(x++, 100, 20); }`);
	await expect.poll(async () => (await look(bench)).frame?.count).toBeGreaterThan(10);
	const { state, problems, frame, console, description } = await look(bench);
	expect({ state, problems, description }).toEqual({
		state: 'running',
		problems: [],
		description: 'A dot.'
	});
	expect(frame).toMatchObject({ width: 400, height: 200 });
	expect(console).toMatchObject([{ level: 'log', text: 'ready { x: 0 }', times: 1, line: 2 }]);
});

test('new code takes over, and a spare stands ready for the next', async ({ bench, run }) => {
	await run(solid('255, 0, 0'));
	await expect.poll(() => middle(bench)).toEqual([255, 0, 0]);
	await expect(bench.locator('iframe')).toHaveCount(2);
	await run(solid('0, 0, 255'));
	await expect.poll(() => middle(bench)).toEqual([0, 0, 255]);
	await expect(bench.getByTitle('Canvas')).toHaveCount(1);
});

test('code that does not parse leaves the canvas as it is', async ({ bench, run }) => {
	await run(solid('255, 0, 0'));
	await expect.poll(() => middle(bench)).toEqual([255, 0, 0]);
	await run('function draw() {\n  circle(10 20)\n}');
	const { problems, state, code } = await look(bench);
	expect(problems).toMatchObject([{ code: 'syntax_missing_comma', line: 2, column: 13 }]);
	expect({ state, code: code.length }).toEqual({ state: 'running', code: 35 });
	const before = (await look(bench)).frame?.count ?? 0;
	await expect.poll(async () => (await look(bench)).frame?.count).toBeGreaterThan(before);
	expect(await middle(bench)).toEqual([255, 0, 0]);
});

test('code that fails before its first frame leaves the canvas as it is', async ({
	bench,
	run
}) => {
	await run(solid('255, 0, 0'));
	await expect.poll(() => middle(bench)).toEqual([255, 0, 0]);
	await run(
		'function setup() { createCanvas(9, 9) }\nfunction draw() {\n  background(0); miss();\n}'
	);
	await expect
		.poll(async () => (await look(bench)).problems)
		.toMatchObject([{ code: 'not_defined', values: { name: 'miss' }, line: 3, column: 18 }]);
	await bench.waitForTimeout(900);
	expect(await middle(bench)).toEqual([255, 0, 0]);
	expect((await look(bench)).frame).toMatchObject({ width: 200 });
});

for (const [then, rings] of [
	['await new Promise(() => {});', 1],
	['miss();', 0],
	['await null; miss();', 0]
] as const)
	test(`the ring of waiting is there as long as setup goes on: ${then}`, async ({ bench, run }) => {
		await run(`async function setup() { createCanvas(99, 99); ${then} }\nfunction draw() {}`);
		const canvas = bench.frameLocator('iframe[title="Canvas"]');
		await expect(canvas.locator('canvas')).toHaveCount(1);
		if (!rings) await expect.poll(async () => (await look(bench)).problems).toHaveLength(1);
		await expect(canvas.locator('.loading-indicator')).toHaveCount(rings);
	});

test.describe('problems are named with their place', () => {
	const cases: [string, object][] = [
		['let a = random(5)\nfunction setup() {}', { code: 'p5_before_setup', line: 1, column: 9 }],
		['function setup() {\n  null.x\n}', { code: 'nothing_there', line: 2, column: 8 }],
		['function setup() {\n  let a = 5; a()\n}', { code: 'not_a_function', line: 2 }],
		['const a = 1\nfunction setup() { a = 2 }', { code: 'constant_assigned', line: 2, column: 22 }],
		['function f() { f() }\nfunction setup() { f() }', { code: 'too_deep', line: 1 }],
		['function setup() { f(); let f = 1 }', { code: 'used_too_early', line: 1, column: 20 }],
		[
			'async function setup() {\n  await 0; throw new RangeError("far")\n}',
			{ code: 'runtime_error', line: 2, detail: 'RangeError: far' }
		],
		[
			'function setup() {}\nfunction draw() { if (frameCount > 3)\n  whle() }',
			{ code: 'not_defined', line: 3, column: 3 }
		],
		['function setup() { for (let i of 5) {} }', { code: 'not_iterable', line: 1 }]
	];
	for (const [code, expected] of cases)
		test(code.split('\n').join(' ⏎ '), async ({ bench, run }) => {
			await run(code);
			await expect.poll(async () => (await look(bench)).problems).toMatchObject([expected]);
		});
});

test('a top-level name takes a new value while the sketch runs', async ({ bench, run }) => {
	await run(`const tone = 10;\n${solid('tone')}`);
	await expect.poll(() => middle(bench)).toEqual([10, 10, 10]);
	await bench.evaluate(() => window.bench.player.set('tone', 200));
	await expect.poll(() => middle(bench)).toEqual([200, 200, 200]);
	await bench.evaluate(() => window.bench.player.set('background', 1));
	expect((await look(bench)).problems).toEqual([]);
});

test('stop freezes the picture, resume goes on, restart begins anew', async ({ bench, run }) => {
	await run(
		`console.log('begin', Math.random());\nfunction setup() { createCanvas(50, 50); frameRate(60); }\nfunction draw() { background(frameCount % 256); }\nfunction mousePressed() { console.log('pressed'); }`
	);
	await expect.poll(async () => (await look(bench)).frame?.count).toBeGreaterThan(3);
	await bench.evaluate(() => window.bench.player.stop());
	expect((await look(bench)).state).toBe('stopped');
	// p5 draws the frame it had asked for before it rests.
	await expect
		.poll(async () => {
			const before = await middle(bench);
			await bench.waitForTimeout(400);
			return String(await middle(bench)) === String(before);
		})
		.toBe(true);
	const frozen = await middle(bench);
	const said = await lines(bench);
	expect(said).toHaveLength(1);
	await bench.mouse.click(150, 150);
	await bench.waitForTimeout(400);
	expect(await middle(bench)).toEqual(frozen);
	expect(await lines(bench)).toEqual(said);
	await bench.evaluate(() => window.bench.player.resume());
	await expect.poll(() => middle(bench)).not.toEqual(frozen);
	await bench.evaluate(() => window.bench.player.restart());
	await expect.poll(() => lines(bench)).not.toEqual(said);
	await expect.poll(() => lines(bench)).toHaveLength(1);
});

for (const [name, code] of [
	['a sketch', solid('255, 0, 0')],
	['one with Tone', `const synth = new Tone.Synth().toDestination();\n${solid('255, 0, 0')}`]
] as const)
	test(`restart of ${name} takes the frame that stands ready`, async ({ bench, run }) => {
		await run(code);
		await expect.poll(() => middle(bench)).toEqual([255, 0, 0]);
		const spare = bench.locator('iframe:not([title="Canvas"])');
		await expect(spare).toHaveCount(1);
		await spare.evaluate((frame) => void (frame.dataset.spare = 'yes'));
		await bench.evaluate(() => window.bench.player.restart());
		await expect(bench.getByTitle('Canvas')).toHaveAttribute('data-spare', 'yes');
		await expect.poll(() => middle(bench)).toEqual([255, 0, 0]);
		await expect(bench.getByTitle('Canvas')).toHaveCount(1);
	});

for (const [width, height] of [
	[400, 400],
	[900, 300],
	[200, 1000],
	[100, 50]
] as const)
	test(`a canvas of ${width} × ${height} fits, and the pointer is where it is`, async ({
		bench,
		run
	}) => {
		await run(
			`function setup() { createCanvas(${width}, ${height}); }\nfunction draw() {}\nfunction mousePressed() { console.log(mouseX, mouseY); }`
		);
		await expect.poll(async () => (await look(bench)).frame?.count).toBeGreaterThan(2);
		const canvas = bench.frameLocator('iframe[title=Canvas]').locator('canvas').first();
		const box = await canvas.boundingBox();
		if (!box) throw new Error('There is no canvas.');
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(300);
		expect(box.y + box.height).toBeLessThanOrEqual(300);
		expect(Math.abs(box.width / box.height / (width / height) - 1)).toBeLessThan(0.03);
		await bench.mouse.click(box.x + box.width / 4, box.y + box.height / 2);
		await expect.poll(async () => (await lines(bench)).length).toBe(1);
		const [x = 0, y = 0] = ((await lines(bench))[0] ?? '').split(' ').map(Number);
		expect(Math.abs(x - width / 4)).toBeLessThan(width / 100 + 1);
		expect(Math.abs(y - height / 2)).toBeLessThan(height / 100 + 1);
	});

test('sketches without p5 functions run, and the sketch’s own names go before p5’s', async ({
	bench,
	run
}) => {
	await run('console.log(1 + 1)');
	await expect.poll(() => lines(bench)).toEqual(['2']);
	expect((await look(bench)).state).toBe('running');
	await run(
		'function shuffle(a) { return "mine" }\nconst setup = () => { createCanvas(9, 9); console.log(shuffle([1])) }'
	);
	await expect.poll(() => lines(bench)).toEqual(['mine']);
});

test('Tone sounds after a click, rests while stopped, and goes on when resumed', async ({
	bench,
	run
}) => {
	await bench.mouse.click(5, 5);
	await run(`const synth = new Tone.Synth().toDestination();
const meter = new Tone.Meter();
synth.connect(meter);
async function mousePressed() { await Tone.start(); synth.triggerAttack('A4'); console.log('started'); }
function setup() { createCanvas(300, 300); }
function draw() {}`);
	await expect.poll(async () => (await look(bench)).frame?.count).toBeGreaterThan(2);
	await bench.mouse.click(150, 150);
	await expect.poll(() => lines(bench)).toEqual(['started']);
	await expect.poll(async () => (await look(bench)).sound).toBe('playing');
	await bench.evaluate(() => window.bench.player.stop());
	await expect.poll(async () => (await look(bench)).sound).toBe('waiting');
	await bench.evaluate(() => window.bench.player.resume());
	await expect.poll(async () => (await look(bench)).sound).toBe('playing');
	expect((await look(bench)).problems).toEqual([]);
});

test('capture gives the picture, and a poster is a file of it', async ({ bench, run, watch }) => {
	// Software rendering remarks on being read back.
	watch.allowConsole(/GL Driver Message/);
	await run('function setup() { createCanvas(320, 180, WEBGL); background(10, 200, 30); }');
	await expect.poll(() => middle(bench)).toEqual([10, 200, 30]);
	const poster = await bench.evaluate(async () => {
		const captured = await window.bench.player.capture();
		if (!captured.ok) return captured;
		const blob = await window.bench.posterOf(captured.value, 160);
		const { width, height } = await createImageBitmap(blob);
		return { type: blob.type, width, height };
	});
	expect(poster).toEqual({ type: 'image/png', width: 160, height: 90 });
});

test('no address but the page’s own is asked for', async ({ bench, run, server }) => {
	const asked: string[] = [];
	bench.context().on('request', (request) => asked.push(request.url()));
	await run('new Tone.Synth();\nfunction setup() {}');
	await expect.poll(async () => (await look(bench)).frame).not.toBeNull();
	await bench.waitForTimeout(800);
	const foreign = asked.filter(
		(url) => !/^(?:data|blob):/.test(url) && !url.startsWith(server.origin)
	);
	expect(foreign).toEqual([]);
	expect(asked.filter((url) => url.includes('Tone')).length).toBeLessThanOrEqual(1);
});
