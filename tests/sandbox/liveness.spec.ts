import { expectUsable, makeWitness } from './attacks/attempt';
import { PLACES, RECURSIONS, textsOf } from './endless';
import { editIn, expect, lines, look, middle, test } from './player';

const RED =
	'function setup() { createCanvas(200, 200); }\nfunction draw() { background(255, 0, 0); }';

const LOOPS: [string, string][] = [
	['while', 'while (true) {}'],
	['for without braces', 'for (;;);'],
	['do', 'do ; while (true)'],
	['for of', 'for (const x of (function* () { while (true) yield 1 })()) {}'],
	['caught', 'while (true) { try { while (true) {} } catch {} }'],
	['finally', 'for (;;) { try { for (;;); } finally { continue; } }'],
	['recursion', '(function f(n) { if (n > 0) { f(n - 1); f(n - 1); } })(60)'],
	['promises', '(async () => { while (true) await null })()'],
	['arrows', 'const f = (n) => n > 0 ? f(n - 1) + f(n - 1) : 1; f(60)']
];

for (const [name, loop] of LOOPS)
	test(`an endless loop is stopped and its line named: ${name}`, async ({ bench, run }) => {
		await run(
			`function setup() { createCanvas(200, 200); }\nfunction draw() {\n  background(255, 0, 0);\n  if (frameCount > 3) {\n    ${loop}\n  }\n}`
		);
		await expect
			.poll(async () => (await look(bench)).problems)
			.toMatchObject([{ code: 'loop_too_long', line: 5 }]);
		expect((await look(bench)).state).toBe('stopped');
		await run(RED);
		await expect.poll(() => middle(bench)).toEqual([255, 0, 0]);
	});

const ENDINGS = [
	...PLACES.map((one) => ({ ...one, kind: 'loop', code: 'loop_too_long', state: 'stopped' })),
	// What overflows its stack ends by itself: a fault like any other, of a sketch that goes on.
	...RECURSIONS.map((one) => ({ ...one, kind: 'call', code: 'too_deep', state: 'running' }))
];

for (const one of ENDINGS)
	test(`an endless ${one.kind} in ${one.place} leaves page and code whole, and plays once mended`, async ({
		bench,
		run,
		server
	}) => {
		await makeWitness(bench);
		const { endless, mended, line } = textsOf(one);
		await run(endless);
		if (one.clicked) {
			await expect.poll(() => middle(bench)).toEqual([255, 0, 0]);
			await bench.getByTitle('Canvas').click();
		}
		// While it hangs, most likely, and in any case when it has been stopped.
		await expectUsable(bench, server.origin);
		await expect
			.poll(async () => (await look(bench)).problems)
			.toMatchObject([{ code: one.code, line }]);
		await expectUsable(bench, server.origin);
		await expect.poll(() => look(bench)).toMatchObject({ state: one.state, code: endless });
		await editIn(bench, mended);
		await expect.poll(() => middle(bench)).toEqual([0, 0, 255]);
		await expect
			.poll(() => look(bench))
			.toMatchObject({ state: 'running', problems: [], code: mended });
	});

test('a loop that ends in time is left alone, whether in setup or awaited', async ({
	bench,
	run
}) => {
	await run(`async function setup() {
  createCanvas(20, 20);
  const begin = performance.now();
  while (performance.now() - begin < 1500) {}
  for (let i = 0; i < 4; i++) await new Promise((done) => setTimeout(done, 400));
  console.log('done');
}`);
	await expect.poll(() => lines(bench)).toEqual(['done']);
	expect((await look(bench)).problems).toEqual([]);
});

test('a sketch that hangs beyond the guard is taken away while the page stays alive', async ({
	bench,
	run
}) => {
	await run(`${RED}\nsetTimeout(() => (0, eval)('while (true) {}'), 2500);`);
	await expect.poll(() => middle(bench)).toEqual([255, 0, 0]);
	await bench.evaluate(() => {
		const counted = Object.assign(window, { drawn: 0 });
		const tick = () => {
			counted.drawn++;
			requestAnimationFrame(tick);
		};
		requestAnimationFrame(tick);
	});
	await expect.poll(async () => (await look(bench)).state).toBe('unresponsive');
	const { problems, code } = await look(bench);
	expect(problems).toMatchObject([{ code: 'not_answering', line: null }]);
	expect(code).toContain('while (true)');
	// Had the page hung along with the sketch, it would have drawn nothing meanwhile.
	const drawn = await bench.evaluate(() => (window as unknown as { drawn: number }).drawn);
	expect(drawn).toBeGreaterThan(10);
	await run(RED);
	await expect.poll(() => middle(bench)).toEqual([255, 0, 0]);
});

test('why a sketch was taken away is told also while its text cannot be read', async ({
	bench,
	run
}) => {
	await run(`${RED}\nsetTimeout(() => (0, eval)('while (true) {}'), 2500);`);
	await expect.poll(() => middle(bench)).toEqual([255, 0, 0]);
	await editIn(bench, `${RED}\nlet let`);
	await expect.poll(async () => (await look(bench)).state).toBe('unresponsive');
	expect(await bench.evaluate(() => window.bench.player.loss)).toBe('not_answering');
	expect((await look(bench)).problems.at(-1)).toMatchObject({ code: 'not_answering' });
});

test('new code that hangs at once is taken away, and what comes next runs', async ({
	bench,
	run
}) => {
	await run(RED);
	await expect.poll(() => middle(bench)).toEqual([255, 0, 0]);
	await run("function setup() { (0, eval)('while (true) {}'); }");
	await expect
		.poll(async () => (await look(bench)).problems)
		.toMatchObject([{ code: 'not_answering' }]);
	await run(RED.replace('255, 0, 0', '0, 0, 255'));
	await expect.poll(() => middle(bench)).toEqual([0, 0, 255]);
});

test('a flood in the console is counted, not carried', async ({ bench, run }) => {
	await run(`let n = 0;
function setup() { createCanvas(20, 20); }
function draw() { for (let i = 0; i < 2000; i++) console.log('line', n++); }`);
	await expect
		.poll(async () => Math.max(...(await look(bench)).console.map(({ times }) => times)))
		.toBeGreaterThan(1000);
	const { console, state } = await look(bench);
	expect(state).toBe('running');
	expect(console.length).toBeLessThanOrEqual(500);
	await bench.evaluate(() => window.bench.player.clearConsole());
	await run(
		'console.log({ a: [1, 2] }); console.warn("w"); console.error(new Error("e"));\nalert("hello");'
	);
	await expect
		.poll(async () => (await look(bench)).console.map(({ level, text }) => `${level} ${text}`))
		.toEqual(['log { a: [1, 2] }', 'warn w', 'error Error: e', 'info alert: hello']);
});

test('a canvas too large for any browser is made as large as one can be', async ({
	bench,
	run
}) => {
	await run('function setup() { createCanvas(100000, 10); console.log(width); }');
	await expect.poll(() => lines(bench)).toEqual(['4096']);
});
