import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { SketchProblem } from '../../src/lib/sandbox/host';
import { P5_NAMES } from '../../src/lib/sandbox/transform/p5-names';
import { editIn, expect, lines, look, openBench, runIn, test } from './player';

/** A null column is told differently from one engine to the next. */
type Place = [line: number, column: number | null];
type Case = [code: string, problem: string, place: Place | null, en: string, sv: string];

const texts = Object.fromEntries(
	['en', 'sv'].map((locale) => [
		locale,
		JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Record<string, string>
	])
);

/** The problem's text with its values in place; what has no value stays as it is, in braces. */
const wordsOf = ({ code, values, detail }: SketchProblem, locale: 'en' | 'sv'): string => {
	const given: Record<string, string | number> = { ...values, detail };
	const text = texts[locale]?.[`sketch_${code}`] ?? '';
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
};

const inDraw = (body: string, before = '') =>
	`${before}\nfunction setup() { createCanvas(40, 40); }\nfunction draw() {\n  ${body}\n}`;

/** In line 4, column 3: the body of `draw`. */
const DRAW: Place = [4, 3];

/** What only shows while the sketch runs. */
const CASES: Case[] = [
	// Names nothing has
	[inDraw('circel(20, 20, 5);'), 'not_defined_similar', DRAW, 'mean circle?', 'Menade du circle?'],
	[inDraw('Background(20);'), 'not_defined_similar', DRAW, 'mean background?', 'Menade du backg'],
	[inDraw('circle(mousex, 1, 2);'), 'not_defined_similar', [4, 10], 'mean mouseX?', 'du mouseX?'],
	[inDraw('sped;', 'let speed = 5;'), 'not_defined_similar', DRAW, 'mean speed?', 'du speed?'],
	[
		inDraw('const radius = 5;\n  circle(raduis, 1, 2);'),
		'not_defined_similar',
		[5, 10],
		'mean radius?',
		'Menade du radius?'
	],
	[inDraw('consle.log(1);'), 'not_defined_similar', DRAW, 'mean console?', 'Menade du console?'],
	[inDraw('let a = True;'), 'not_defined_similar', [4, 11], 'mean true?', 'Menade du true?'],
	[inDraw('zebra(1);'), 'not_defined', DRAW, 'nothing called zebra', 'inget som heter zebra'],
	[
		'function setup() { let far = 5; }\nfunction draw() { circle(far, 1, 2); }',
		'not_defined_here',
		[2, 26],
		'outside all functions',
		'utanför alla funktioner'
	],
	[
		'circle(1, 2, 3);\nfunction setup() {}',
		'p5_before_setup',
		[1, 1],
		'inside setup()',
		'inne i setup'
	],
	['let a = b;\nlet b = 1;', 'used_too_early', [1, 5], 'b is used before', 'b används före'],
	// p5 1 and p5.sound
	[inDraw('curveVertex(1, 2);'), 'p5_gone', DRAW, 'splineVertex', 'splineVertex'],
	[inDraw('curve(1, 2, 3, 4, 5, 6, 7, 8);'), 'p5_gone', DRAW, 'spline(', 'spline('],
	[inDraw('quadraticVertex(1, 2, 3, 4);'), 'p5_gone', DRAW, 'bezierOrder(2)', 'bezierOrder(2)'],
	[inDraw('beginGeometry();'), 'p5_gone', DRAW, 'buildGeometry', 'buildGeometry'],
	[inDraw('createStringDict("a", "b");'), 'p5_gone', DRAW, 'is from p5 1', 'hör till p5 1'],
	[inDraw('append([], 1);'), 'p5_gone', DRAW, 'list.push(value)', 'list.push(value)'],
	[inDraw('loadSound("a.mp3");'), 'p5_sound', DRAW, 'new Tone.Player', 'new Tone.Player'],
	[inDraw('userStartAudio();'), 'p5_sound', DRAW, 'Tone.start()', 'Tone.start()'],
	[inDraw('new p5.Oscillator();'), 'p5_sound', DRAW, 'Tone.Oscillator', 'Tone.Oscillator'],
	[inDraw('new p5.AudioIn();'), 'p5_sound', DRAW, 'Tone.UserMedia', 'Tone.UserMedia'],
	// Values of the wrong type
	[inDraw('let a;\n  a.x = 1;'), 'nothing_there', [5, 7], 'asks for x', 'frågar efter x'],
	[inDraw('Math.flor(2.5);'), 'not_a_function_similar', [4, 8], 'Math.floor?', 'Math.floor?'],
	[inDraw('[].pusch(1);'), 'not_a_function_similar', [4, 6], 'push?', 'push?'],
	[inDraw('new Tone.Sinth();'), 'not_a_constructor_similar', DRAW, 'Tone.Synth?', 'Tone.Synth?'],
	[inDraw('width();'), 'p5_variable_called', DRAW, 'without ( )', 'utan ( )'],
	[
		inDraw("let color = 'red';\n  fill(color(1));"),
		'p5_name_taken',
		[5, 8],
		'another name',
		'ett annat namn'
	],
	[inDraw('fill(color(1));', "let color = 'red';"), 'p5_name_taken', [4, 8], 'color()', 'p5:s'],
	[inDraw('const a = 1;\n  a = 2;'), 'constant_assigned', [5, 5], 'let instead', 'let i stället'],
	[inDraw('for (const a of 5) a;'), 'not_iterable', [4, 19], 'not a list', 'ingen lista'],
	[inDraw('A();', 'class A {}'), 'needs_new', DRAW, 'new A( )', 'new A( )'],
	[inDraw('JSON.parse("{a");'), 'bad_json', [4, 8], 'not valid JSON', 'inte giltig JSON'],
	[
		inDraw('[].reduce((a, b) => a + b);'),
		'reduce_of_nothing',
		[4, 6],
		'reduce(…, 0)',
		'reduce(…, 0)'
	],
	[inDraw('fill("redd");'), 'color_unknown', DRAW, 'No colour', 'Ingen färg'],
	[
		'function setup() {\n  createCanvas(100000, 10);\n}',
		'canvas_too_large',
		[2, 3],
		'4096 instead of 100000',
		'4096 i stället för 100000'
	],
	// Numbers out of range
	[inDraw('new Array(-1);'), 'list_too_long', DRAW, 'that length', 'den längden'],
	[inDraw('(1).toFixed(200);'), 'number_out_of_range', [4, 7], 'too large', 'för stort'],
	[
		inDraw('a();', 'function a() { a(); }'),
		'too_deep',
		[1, null],
		'calls itself',
		'anropar sig själv'
	],
	[inDraw('while (true) {}'), 'loop_too_long', [4, null], 'Line 4', 'Rad 4'],
	// What was promised
	[
		'async function setup() {\n  await loadImage("cat.png");\n}',
		'asset_missing',
		[2, 9],
		'cat.png',
		'cat.png'
	],
	['async function setup() {\n  await null.x;\n}', 'nothing_there', [2, 14], 'for x', 'efter x'],
	[
		'function setup() {\n  Promise.reject();\n}',
		'rejected',
		null,
		'gave no reason',
		'utan att säga'
	],
	['function setup() {\n  throw "stop";\n}', 'thrown', null, 'threw: stop', 'kastade: stop'],
	[
		'function setup() {\n  throw new Error("Oh");\n}',
		'runtime_error',
		[2, 9],
		'Error: Oh',
		'Error: Oh'
	],
	// Sound
	[
		'const synth = new Tone.Synth().toDestination();\nfunction setup() {\n  synth.volume.value = 0;\n  synth.triggerAttack("C4", 5);\n  synth.triggerAttack("C4", 5);\n}',
		'tone_start_order',
		[5, 9],
		'PolySynth',
		'PolySynth'
	],
	[
		'const player = new Tone.Player().toDestination();\nfunction setup() {\n  player.start();\n}',
		'tone_not_loaded',
		[3, 10],
		'Tone.loaded()',
		'Tone.loaded()'
	],
	// Values p5's functions are given
	[inDraw('circle(10);'), 'argument_missing', DRAW, 'circle(x, y, d)', 'circle(x, y, d)'],
	[inDraw('line(1, 2, 3);'), 'argument_missing', DRAW, 'line(x1, y1, x2, y2)', 'fler värden'],
	[inDraw('circle(1, 2, 3, 4);'), 'argument_extra', DRAW, '3 at most', 'högst 3'],
	[inDraw('circle(undefined, 1, 2);'), 'argument_undefined', DRAW, 'Value 1 of circle (x)', '(x)'],
	[inDraw('circle(1, 0 / 0, 2);'), 'argument_nan', DRAW, '(y) is NaN', '(y) är NaN'],
	[inDraw("rect('a', 2, 3);"), 'argument_not_number', DRAW, 'is "a"', 'är "a"'],
	[inDraw('circle(createVector(1, 2), 1, 2);'), 'argument_not_number', DRAW, '{…}', '{…}'],
	[inDraw('fill(undefined);'), 'argument_undefined', DRAW, 'undefined', 'undefined'],
	[inDraw('strokeWeight(undefined);'), 'argument_undefined', DRAW, '(weight)', '(weight)'],
	[inDraw('sin(undefined);'), 'argument_undefined', DRAW, 'of sin', 'till sin'],
	[inDraw('describe(() => 1);'), 'argument_wrong', DRAW, 'cannot be ƒ', 'kan inte vara ƒ']
];

/** Sketches of which there is nothing to say. */
const FINE = [
	inDraw('background(220); fill("tomato"); circle(mouseX, mouseY, 20);'),
	inDraw('fill(color(1, 2, 3), 100); stroke("red", 100); rect("10", 20, 30);'),
	inDraw('const c = fill(); fill(c); noStroke(); text(5, 1, 2); text("a", 1, 2, 3, 4);'),
	inDraw('random([1, 2]); random(); random(5); [1.5, 2].map(floor); ["1"].map(int); shuffle([1]);'),
	inDraw('beginShape(); splineVertex(1, 2); vertex(1, 2); bezierVertex(1, 2); endShape(CLOSE);'),
	inDraw('createVector(1, 2); push(); translate(createVector(1, 2)); rotate(PI); scale(2); pop();'),
	inDraw('colorMode(HSB, 360, 100, 100, 1); textAlign(CENTER, CENTER); rectMode(RADIUS);'),
	inDraw('circle(1, 2, undefinedSize);', 'let undefinedSize = 3;')
];

test.describe('in one page', () => {
	let page: Page;
	test.beforeAll(async ({ browser, server }) => {
		page = await browser.newPage();
		await openBench(page, server.origin);
	});
	test.afterAll(() => page.close());

	const problems = async () => (await look(page)).problems;

	for (const [code, name, place, en, sv] of CASES)
		test(`${name}: ${code.slice(code.indexOf('\n  ') + 3, -2)}`, async () => {
			await runIn(page, code);
			await expect
				.poll(async () => (await problems()).map((problem) => problem.code))
				.toEqual([name]);
			const [problem] = await problems();
			expect(problem?.line).toBe(place ? place[0] : null);
			if (place?.[1] !== null) expect(problem?.column).toBe(place ? place[1] : null);
			expect(problem?.severity).toBe(
				/^argument_|^canvas_|^color_/.test(name) ? 'warning' : 'error'
			);
			expect(problem && wordsOf(problem, 'en')).toContain(en);
			expect(problem && wordsOf(problem, 'sv')).toContain(sv);
		});

	for (const code of FINE)
		test(`nothing to say of ${code.slice(code.indexOf('\n  ') + 3, -2)}`, async () => {
			await runIn(page, code);
			await expect.poll(async () => (await look(page)).frame?.count ?? 0).toBeGreaterThan(3);
			expect(await problems()).toEqual([]);
		});

	test('a warning gives way to an error, and goes when the code is mended', async () => {
		await runIn(page, inDraw('circle(1, 2);\n  if (frameCount > 5) kaboom();'));
		await expect
			.poll(async () => (await problems()).map(({ code }) => code))
			.toEqual(['not_defined', 'argument_missing']);
		await editIn(page, inDraw('circle(1, 2, 3);'));
		await expect.poll(async () => (await look(page)).frame?.count ?? 0).toBeGreaterThan(10);
		expect(await problems()).toEqual([]);
		await editIn(page, inDraw('circle(1);'));
		await expect
			.poll(async () => (await problems()).map(({ code }) => code))
			.toEqual(['argument_missing']);
	});

	test('p5’s names outside all functions: warned of where an edit lets them pass, wrong at the start', async () => {
		const before = 'function setup() { createCanvas(40, 40); }\nfunction draw() {}';
		await runIn(page, before);
		await expect.poll(async () => (await look(page)).frame?.count ?? 0).toBeGreaterThan(3);
		await editIn(page, `let x = random(5);\nconsole.log(typeof x);\n${before}`);
		await expect.poll(() => lines(page)).toEqual(['number']);
		const seen = (await look(page)).frame?.count ?? 0;
		await expect.poll(async () => (await look(page)).frame?.count ?? 0).toBeGreaterThan(seen + 3);
		const place = { code: 'p5_before_setup', line: 1, column: 9, values: { name: 'random' } };
		expect(await problems()).toMatchObject([{ ...place, severity: 'warning' }]);
		await page.evaluate(() => window.bench.player.restart());
		await expect.poll(problems).toMatchObject([{ ...place, severity: 'error' }]);
	});

	test('p5 gives a sketch none of its names before setup, but those the browser has itself', async () => {
		const names = JSON.stringify([...P5_NAMES]);
		await runIn(
			page,
			`const there = () => ${names}.filter((name) => name in window);
			console.log(there().join(' '));
			function setup() { console.log(typeof random, typeof width, typeof PI); }`
		);
		await expect.poll(() => lines(page)).toEqual(['close p5 print', 'function number number']);
	});

	test('a fault that comes with time is seen too, and each place is told once', async () => {
		await runIn(
			page,
			inDraw('for (let i = 0; i < 50; i++) circle(frameCount < 30 ? 1 : undefined, 1, 2);')
		);
		await expect
			.poll(problems, { timeout: 12_000 })
			.toMatchObject([{ code: 'argument_undefined', line: 4, column: 32 }]);
		await page.waitForTimeout(300);
		expect(await problems()).toHaveLength(1);
	});
});
