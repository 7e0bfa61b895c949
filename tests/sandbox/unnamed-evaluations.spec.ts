import { editIn, expect, lines, look, middle, openBench, runIn, test } from './player';
import { inDraw } from './problem-cases';

// WebKit's stacks do not name what was evaluated. A frame that learns so at its start runs sketches as scripts, each on
// lines of its own; any browser can be told that it is such a one.
test.beforeEach(async ({ page, server }) => {
	await page.addInitScript(() => {
		const own = window.eval;
		window.eval = (text: string): unknown => (text.includes('sketch-0.js') ? '' : own(text));
	});
	await openBench(page, server.origin);
});

const CASES: [what: string, code: string, problem: string, line: number, column: number][] = [
	['in draw', inDraw('zebra(1);'), 'not_defined', 4, 3],
	['outside all functions', 'let a = 1;\n\nlet b = zebra;', 'not_defined', 3, 9],
	['within p5', inDraw('box(10);'), 'needs_webgl', 4, 3],
	['of a value p5 is given', inDraw('circle(10);'), 'argument_missing', 4, 3],
	[
		'when a timer rings',
		'function setup() {\n  setTimeout(() => zebra(), 50);\n}',
		'not_defined',
		2,
		20
	],
	['in a loop without end', inDraw('while (true) {}'), 'loop_too_long', 4, 3]
];

for (const [what, code, problem, line, column] of CASES)
	test(`a fault ${what} is told at its line`, async ({ page }) => {
		await runIn(page, code);
		await expect
			.poll(async () => (await look(page)).problems)
			.toMatchObject([{ code: problem, line }]);
		const [first] = (await look(page)).problems;
		if (problem !== 'loop_too_long') expect(first?.column).toBe(column);
	});

test('edits are taken in, and what is told after them is at its line', async ({ page }) => {
	const code = inDraw('background(255, 0, 0); n++;', 'let n = 0;');
	await runIn(page, code);
	await expect.poll(() => middle(page)).toEqual([255, 0, 0]);
	await editIn(page, code.replace('255, 0, 0', '0, 0, 255'));
	await expect.poll(() => middle(page)).toEqual([0, 0, 255]);
	await editIn(page, code.replace(' n++;', '\n  n++;\n  if (n > 20) console.log("on", n > 20);'));
	await expect.poll(async () => (await lines(page)).at(-1)).toBe('on true');
	expect((await look(page)).console.at(-1)?.line).toBe(6);
	await editIn(page, code.replace(' n++;', '\n\n  zebra(n);'));
	await expect
		.poll(async () => (await look(page)).problems)
		.toMatchObject([{ code: 'not_defined', line: 6, column: 3 }]);
});
