import { editIn, expect, lines, look, test } from './player';

test('lines carry their level, place and what is in their values', async ({ bench, run }) => {
	await run(`class Ball { x = 12; #y = 40; get area() { throw new Error('asked'); } }
console.log('ball', new Ball(), [1, 2]);
console.debug('d'); console.info('i'); console.warn('w');
function setup() {
  createCanvas(20, 20);
  print(createVector(1, 2), color(255, 0, 0), createImage(3, 4));
  console.error(new RangeError('far'));
  print();
}`);
	await expect
		.poll(async () =>
			(await look(bench)).console.map(({ level, text, line }) => [level, text, line])
		)
		.toEqual([
			['log', 'ball Ball { x: 12 } [1, 2]', 2],
			['debug', 'd', 3],
			['info', 'i', 3],
			['warn', 'w', 3],
			['log', 'p5.Vector(1, 2) p5.Color #ff0000ff p5.Image 3 × 4', 6],
			['error', 'RangeError: far', 7],
			['log', '', 8]
		]);
	const [ball, , , , shapes, error] = (await look(bench)).console;
	expect(ball?.nodes.map(({ depth, key, text }) => [depth, key, text])).toEqual([
		[0, null, 'ball'],
		[0, null, 'Ball { x: 12 }'],
		[1, 'x', '12'],
		[0, null, '[1, 2]'],
		[1, '0', '1'],
		[1, '1', '2']
	]);
	expect(shapes?.nodes.find(({ kind }) => kind === 'colour')?.colour).toBe('#ff0000ff');
	expect(shapes?.nodes.slice(0, 4).map(({ key }) => key)).toEqual([null, 'x', 'y', null]);
	expect(error?.nodes).toMatchObject([{ kind: 'error', line: 7 }]);
});

test('tables, counts, clocks, groups and clear', async ({ bench, run }) => {
	await run(`console.log('gone'); console.clear();
console.table([{ a: 1 }, { a: 2 }]);
console.count('c'); console.count('c');
console.time('t'); console.timeEnd('t');
console.group('outer'); console.log('inner'); console.groupEnd(); console.log('after');
console.assert(1 > 2, 'no');`);
	await expect.poll(async () => (await look(bench)).console.length).toBe(8);
	const { console: lines } = await look(bench);
	expect(lines.map(({ kind, group }) => `${kind} ${group}`)).toEqual([
		'table 0',
		'line 0',
		'line 0',
		'line 0',
		'group 0',
		'line 1',
		'line 0',
		'line 0'
	]);
	expect(lines[0]?.table).toEqual([
		['', 'a'],
		['0', '1'],
		['1', '2']
	]);
	expect(lines.map(({ text }) => text).slice(1, 3)).toEqual(['c: 1', 'c: 2']);
	expect(lines[3]?.text).toMatch(/^t: \d+\.\d\d ms$/);
	expect(lines.at(-1)).toMatchObject({ level: 'error', text: 'Assertion failed: no' });
});

test('lines that take turns in draw are folded, and the page is told once per frame', async ({
	bench,
	run
}) => {
	await run(`function setup() { createCanvas(20, 20); }
function draw() { print('a'); print({ b: 1 }); print('c'); print('d'); }`);
	await expect
		.poll(async () => (await look(bench)).console.map(({ times }) => Math.min(times, 20)))
		.toEqual([20, 20, 20, 20]);
	expect((await look(bench)).console.map(({ text }) => text)).toEqual(['a', '{ b: 1 }', 'c', 'd']);
});

test('a value that is hostile to be looked at is shown as far as it goes', async ({
	bench,
	run
}) => {
	await run(`const deep = {}; let at = deep; for (let i = 0; i < 1e4; i++) at = at.next = {};
console.log(deep);
console.log(new Proxy({}, { ownKeys() { throw 1; }, get() { throw 2; }, getPrototypeOf() { throw 3; } }));
console.log(new Proxy({ a: 1 }, { getOwnPropertyDescriptor(target, key) { console.log('again'); return Reflect.getOwnPropertyDescriptor(target, key); } }));
console.log({ toString() { throw 4; }, get [Symbol.toStringTag]() { throw 5; } });
console.log(window);
console.log('x'.repeat(1e7));
Array.prototype.push = () => { throw 6; };
console.log([1]);
console.log('end');`);
	await expect.poll(async () => (await look(bench)).console.at(-1)?.text).toBe('end');
	const { console: lines } = await look(bench);
	expect(lines).toHaveLength(8);
	expect(lines.map(({ text }) => text)).not.toContain('again');
	expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(5000);
});

test('a flood is summed up, five hundred lines are kept, and the page keeps its pace', async ({
	bench,
	run
}) => {
	await run(`let n = 0;
function setup() { createCanvas(20, 20); }
function draw() { for (let i = 0; i < 200; i++) console.log({ line: n++ }); }`);
	await expect
		.poll(async () => (await look(bench)).console.filter(({ kind }) => kind === 'flood').length)
		.toBeGreaterThan(0);
	const frames = await bench.evaluate(async () => {
		let count = 0;
		const until = performance.now() + 2000;
		while (performance.now() < until) {
			await new Promise(requestAnimationFrame);
			count++;
		}
		return count;
	});
	expect(frames).toBeGreaterThan(40);
	expect((await look(bench)).console.length).toBeLessThanOrEqual(500);
	expect((await look(bench)).state).toBe('running');
});

test('what an edit says is heard though another came right after it', async ({ bench, run }) => {
	const code = 'function setup() { createCanvas(20, 20); }\nfunction draw() {}\n';
	await run(code);
	await expect.poll(async () => (await look(bench)).frame?.count ?? 0).toBeGreaterThan(1);
	await bench.evaluate((text) => {
		window.bench.player.run(`${text}console.log('said once');`);
		window.bench.player.run(`${text}console.log('said once');\n`);
	}, code);
	await expect
		.poll(async () => (await look(bench)).console.map(({ text }) => text))
		.toEqual(['said once']);
});

test('nothing that is printed is lost while edits are on their way', async ({ bench, run }) => {
	const code = (shade: number) => `let n = 0;
function setup() { createCanvas(20, 20); }
function draw() { background(${shade}); console.log('at', ++n); }`;
	const told = async () => (await lines(bench)).map((line) => Number(line.slice(3)));
	await run(code(0));
	for (let edit = 1; edit <= 30; edit++) {
		const last = (await told()).at(-1) ?? 0;
		await editIn(bench, code(edit));
		await expect.poll(async () => (await told()).at(-1) ?? 0).toBeGreaterThan(last);
	}
	const numbers = await told();
	expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
});
