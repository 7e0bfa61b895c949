import { describe, expect, it } from 'vitest';
import { m } from '$lib/paraglide/messages';
import type { SketchProblem } from '../protocol';
import { transform } from '../transform';

type Text = (values: SketchProblem['values'], options: { locale: 'en' | 'sv' }) => string;

const problemsOf = (code: string): SketchProblem[] => {
	const result = transform(code);
	return result.ok ? result.findings() : result.problems;
};

function wordsOf({ code, values, detail }: SketchProblem, locale: 'en' | 'sv'): string {
	const text = (m as unknown as Record<string, Text | undefined>)[`sketch_${code}`];
	if (!text) throw new Error(`sketch_${code} has no text.`);
	return text({ ...values, detail }, { locale });
}

type Case = [code: string, problem: string, line: number, column: number, en: string, sv: string];

/** In text that cannot be read. */
const SYNTAX: Case[] = [
	['let s = "abc', 'syntax_unclosed_string', 1, 9, 'quotation mark', 'citattecken'],
	['let s = `abc\n', 'syntax_unclosed_template', 1, 10, 'backtick', 'grav accent'],
	['a()\n/* b', 'syntax_unclosed_comment', 2, 1, '*/', '*/'],
	['a = /b', 'syntax_unclosed_pattern', 1, 6, 'A pattern', 'Ett mönster'],
	['draw = () => {\n a();\n', 'syntax_missing_bracket', 1, 14, 'never closed', 'stängs aldrig'],
	['for (let i = 0; i < 9; i++ {}', 'syntax_missing_bracket', 1, 5, 'Add )', 'Lägg till )'],
	['a()\n}', 'syntax_extra_bracket', 2, 1, 'one } too many', 'ett } för mycket'],
	['circle(1, 2];', 'syntax_wrong_bracket', 1, 12, 'should be )', 'ska vara )'],
	['circle(10 20)', 'syntax_missing_comma', 1, 11, 'before 20', 'före 20'],
	['a = { b: 1 c: 2 }', 'syntax_missing_comma', 1, 12, 'before c', 'före c'],
	['circle(10; 20)', 'syntax_semicolon_inside', 1, 10, 'Write a comma', 'Skriv ett komma'],
	['let a = "b" c', 'syntax_missing_between', 1, 13, 'between "b" and c', 'mellan "b" och c'],
	['circle 10, 20, 30', 'syntax_call_without_brackets', 1, 8, 'circle( )', 'circle( )'],
	['funciton setup() {}', 'syntax_misspelt_word', 1, 1, 'mean function?', 'Menade du function?'],
	['let a = 0x', 'syntax_bad_number', 1, 11, 'with digits', 'med siffror'],
	['a: a: b()', 'syntax_other', 1, 4, "Label 'a'", "Label 'a'"],
	['if (a) {} esle {}', 'syntax_misspelt_word', 1, 11, 'mean else?', 'Menade du else?'],
	['wihle (a) { b() }', 'syntax_misspelt_word', 1, 1, 'mean while?', 'Menade du while?'],
	['void setup() {}', 'syntax_other_language', 1, 1, 'write function', 'skriver du function'],
	['\nint x = 5;', 'syntax_other_language', 2, 1, 'write let', 'skriver du let'],
	['if (a) {} elseif (b) {}', 'syntax_other_language', 1, 11, 'else if', 'else if'],
	['if x > 5 {}', 'syntax_condition_without_brackets', 1, 4, 'After if comes ( )', 'Efter if'],
	['function draw {}', 'syntax_function_without_brackets', 1, 15, 'draw()', 'draw()'],
	['let x == 5', 'syntax_compared_not_given', 1, 7, 'one = only', 'bara ett ='],
	['const a;', 'syntax_const_without_value', 1, 7, 'use let', 'använd let'],
	['else {}', 'syntax_else_without_if', 1, 1, 'no if before it', 'inget if före sig'],
	['try { a() } b()', 'syntax_try_without_catch', 1, 1, 'catch (error)', 'catch (error)'],
	['for (let i = 0, i < 9, i++) {}', 'syntax_for_semicolons', 1, 17, 'semicolons', 'semikolon'],
	['text(“a”, 1, 2)', 'syntax_curly_quotes', 1, 6, 'straight', 'rakt'],
	['let a = §', 'syntax_unexpected_character', 1, 9, '§ does not belong', '§ hör inte hemma'],
	[
		'function setup() {\n  img = await loadImage("a.png");\n}',
		'syntax_await_outside_async',
		2,
		9,
		'async function setup()',
		'async function setup()'
	],
	[
		'let 2a = 1',
		'syntax_name_starts_with_digit',
		1,
		6,
		'begin with a digit',
		'börja med en siffra'
	],
	['let a; let a', 'syntax_declared_twice', 1, 12, 'a is already', 'a är redan'],
	['let class = 1', 'syntax_reserved_word', 1, 5, 'class is a word', 'class är ett ord'],
	['1 = 2', 'syntax_assigned_to_value', 1, 1, '===', '==='],
	['return 1', 'syntax_outside_function', 1, 1, 'return', 'return'],
	['break', 'syntax_outside_loop', 1, 1, 'break', 'break'],
	['import a from "b"', 'syntax_import', 1, 1, 'import', 'import'],
	['let a = ', 'syntax_unfinished', 1, 9, 'Finish', 'Skriv klart'],
	['circle(1, , 2)', 'syntax_unexpected', 1, 11, 'expect ,', 'inte ,']
];

/** In text that can be read, and would fail without a word. */
const SILENT: Case[] = [
	['function preload() { a() }', 'preload_gone', 1, 10, 'async function setup()', 'anropar aldrig'],
	['let x = 1;\nlet y = random(5);', 'p5_before_setup', 2, 9, 'inside setup()', 'inne i setup()'],
	['let c = color(1), d = width;', 'p5_before_setup', 1, 9, 'color belongs', 'color hör till'],
	['background(0);\nfunction setup() {}', 'p5_before_setup', 1, 1, 'when the sketch', 'startar'],
	['let half = width / 2;', 'p5_before_setup', 1, 12, 'width belongs', 'width hör till'],
	['let turn = { full: TWO_PI };', 'p5_before_setup', 1, 20, 'TWO_PI', 'TWO_PI'],
	['if (mouseX > 5) a()', 'p5_before_setup', 1, 5, 'mouseX', 'mouseX'],
	['[1, 2].map((n) => sin(n));', 'p5_before_setup', 1, 19, 'sin', 'sin'],
	['(() => noise(1))();', 'p5_before_setup', 1, 8, 'noise', 'noise'],
	['class A { static one = floor(2) }', 'p5_before_setup', 1, 24, 'floor', 'floor'],
	[
		'function mousePressed() { loadSound("a.mp3") }',
		'p5_sound',
		1,
		27,
		'Tone.Player',
		'Tone.Player'
	],
	['function draw() { new p5.FFT() }', 'p5_sound', 1, 23, 'Tone.FFT', 'Tone.FFT'],
	[
		'function draw() {\n  bezierVertex(1, 2, 3, 4, 5, 6) }',
		'bezier_vertex_old',
		2,
		3,
		'three times',
		'tre gånger'
	],
	[
		'function draw() { pg.bezierVertex(1, 2, 3, 4, 5, 6, 7, 8, 9) }',
		'bezier_vertex_old',
		1,
		22,
		'one point',
		'en punkt'
	],
	['function touchStarted() {}', 'handler_gone', 1, 10, 'to mousePressed', 'till mousePressed'],
	['const touchMoved = () => {};', 'handler_gone', 1, 7, 'mouseDragged', 'mouseDragged'],
	['function mousepressed() {}', 'handler_misspelt', 1, 10, 'mousePressed?', 'mousePressed?'],
	['function Draw() {}', 'handler_misspelt', 1, 10, 'Did you mean draw?', 'Menade du draw?'],
	['function keyDown() {}', 'handler_renamed', 1, 10, 'keyPressed', 'keyPressed'],
	[
		'function setup() {\n  function draw() { circle(1, 2, 3) }\n}',
		'handler_inside',
		2,
		12,
		'draw stands inside setup',
		'draw står inne i setup'
	],
	['function draw() {}\nfunction draw() {}', 'function_twice', 2, 10, 'on line 1', 'på rad 1'],
	['function draw() { width = 5 }', 'size_assigned', 1, 19, 'resizeCanvas', 'resizeCanvas'],
	['function draw() { mouseX++ }', 'p5_variable_assigned', 1, 19, 'of your own', 'egen variabel'],
	['function draw() { fill = "red" }', 'p5_function_assigned', 1, 19, 'fill( )', 'fill( )'],
	[
		'function keyPressed() { if (keyCode === UP_ARROW) a() }',
		'key_code_compared',
		1,
		29,
		'key === UP_ARROW',
		'key === UP_ARROW'
	],
	[
		'function draw() { switch (keyCode) { case ENTER: a() } }',
		'key_code_compared',
		1,
		43,
		'key === ENTER',
		'key === ENTER'
	],
	[
		'function draw() { if (mouseButton == LEFT) a() }',
		'mouse_button_compared',
		1,
		23,
		'mouseButton.left',
		'mouseButton.left'
	],
	[
		'let img;\nfunction setup() { img = loadImage("a.png") }',
		'load_not_awaited',
		2,
		26,
		'await before loadImage',
		'await före loadImage'
	],
	[
		'function setup() { textFont(loadFont("a.ttf")) }',
		'load_not_awaited',
		1,
		29,
		'await before loadFont',
		'await före loadFont'
	],
	['function draw() { noStroke; }', 'not_called', 1, 19, 'Write noStroke()', 'Skriv noStroke()'],
	['function a() {}\nfunction draw() { a; }', 'not_called', 2, 19, 'Write a()', 'Skriv a()'],
	['let x;\nfunction draw() { x == 5; }', 'compared_in_vain', 2, 19, 'one = only', 'bara ett ='],
	['function draw() { fill(); }', 'nothing_given', 1, 19, 'changes nothing', 'ändrar ingenting'],
	['let a = 1;\nif (a = 5) b()', 'assigned_in_condition', 2, 5, '===', '==='],
	['let a = 1;\nif (a => 5) b()', 'arrow_in_condition', 2, 5, '>=', '>='],
	['if (a) ;\n{ b() }', 'semicolon_too_early', 1, 8, 'ends the if', 'avslutar if'],
	['for (;a;);\n{ b() }', 'semicolon_too_early', 1, 10, 'ends the for', 'avslutar for'],
	[
		'let x;\nfunction setup() { let x = 5 }\nfunction draw() { circle(x, 1, 2) }',
		'declared_again_in_setup',
		2,
		24,
		'Leave out let',
		'Ta bort let'
	],
	['Tone.Transport.start()', 'tone_old_name', 1, 1, 'Tone.getTransport()', 'Tone.getTransport()'],
	[
		'const s = new Tone.Synth().toDestination();\nfunction mousePressed() { s.volume = -10 }',
		'tone_value_assigned',
		2,
		27,
		'Write s.volume.value',
		'Skriv s.volume.value'
	],
	['Tone.getTransport().bpm += 9', 'tone_value_assigned', 1, 1, 'bpm.value', 'bpm.value'],
	['let s = new Tone.Synth().toMaster()', 'tone_old_name', 1, 26, 'toDestination()', 'toDestin'],
	[
		'const s = new Tone.Synth();',
		'tone_not_connected',
		1,
		11,
		'.toDestination()',
		'hörs därför inte'
	],
	[
		'const b = new Tone.Loop(() => {}, "4n").start(0);',
		'tone_transport_stopped',
		1,
		11,
		'never started',
		'aldrig startas'
	],
	[
		'async function setup() { await Tone.start(); }',
		'tone_start_awaited',
		1,
		26,
		'Leave out await',
		'Ta bort await'
	]
];

describe('a problem, its place and its words', () => {
	it.each([...SYNTAX, ...SILENT])('%j: %s', (code, name, line, column, en, sv) => {
		const problems = problemsOf(code);
		expect(problems.map((problem) => problem.code)).toEqual([name]);
		const [problem] = problems;
		if (!problem) return;
		expect(problem).toMatchObject({ line, column });
		expect(wordsOf(problem, 'en')).toContain(en);
		expect(wordsOf(problem, 'sv')).toContain(sv);
		for (const locale of ['en', 'sv'] as const)
			expect(wordsOf(problem, locale)).not.toContain('{n');
	});
});

describe('no problem in', () => {
	it.each([
		'function setup() { createCanvas(400, 400) }\nfunction draw() { background(220); circle(mouseX, mouseY, 20) }',
		'async function setup() { const img = await loadImage("a.png"); image(img, 0, 0) }',
		'let img;\nfunction setup() { loadImage("a.png", (loaded) => { img = loaded }) }',
		'async function setup() { const [a, b] = await Promise.all([loadImage("a"), loadImage("b")]) }',
		'let later;\nasync function setup() { later = loadImage("a.png"); const img = await later; }',
		'let x;\nfunction setup() { x = random(width) }\nconst later = () => random(5);',
		'let color = "red", size = { width: 5, random() {} };\nlet c = color, w = size.width;',
		'class A { x = random(5); constructor() { this.y = width } }',
		'setTimeout(() => background(0), 100);\n(async () => { await 1; circle(1, 2, 3) })();',
		'let w = typeof width === "number" ? width : 400;\ntry { background(0) } catch {}',
		'const v = new p5.Vector(1, 2);\nnew p5((p) => { p.setup = () => p.background(0) });\nprint(1);',
		'function loadSound() {}\nfunction draw() { loadSound(); a.getAudioContext(); p5.Vector.random2D() }',
		'p5.FFT = class {};\nconst b = { soundOut: 1 };',
		'function draw() { bezierVertex(1, 2); bezierVertex(...six); vertex(1, 2, 3) }',
		'function touchStarted() {}\nfunction mousePressed() { touchStarted() }',
		'function drawn() {}\nfunction draw() { drawn() }',
		'function draw() {}\nfunction draw2() {}',
		'function draw() { let width = 5; width = 6; width++ }',
		'function box(width) { width = 5 }',
		'let fill = "red";\nfunction draw() { fill = "blue" }',
		'function draw() { const c = fill(); const w = strokeWeight(); }',
		'function keyPressed() { if (key === UP_ARROW || code === ENTER) a() }',
		'function keyPressed() { if (keyCode === 65 || keyIsDown(LEFT_ARROW)) a() }',
		'function draw() { if (mouseButton.left) a() }',
		'let LEFT = 1, mouseButton = 2;\nif (mouseButton === LEFT) a()',
		'let m;\nwhile (m = next()) a(m);\nif ((m = next()) !== null) a()',
		'for (let i = 0; i < 5; i++);',
		'let x;\nfunction setup() { x = 5 }\nfunction other() { let x = 1; return x }',
		'let x = 1;\nfunction setup() { let x = 5 }',
		'const s = new Tone.Synth().toDestination();\nTone.getTransport().bpm.value = 90;',
		'const s = new Tone.Synth().toDestination();\nnew Tone.Loop(() => {}, "4n").start(0);\nTone.getTransport().start();',
		'const clock = Tone.getTransport();\nnew Tone.Loop(() => {}, "4n").start(0);\nfunction mousePressed() { clock.start() }',
		'async function mousePressed() { await Tone.start() }',
		'const Tone = { Transport: 1 }; Tone.Transport;',
		'class A { draw() {} setup() {} }\nconst b = { draw() {}, touchStarted() {} };',
		'"use strict";\n`${1}`;\nfoo?.bar;'
	])('%j', (code) => {
		expect(problemsOf(code)).toEqual([]);
	});
});

it('says of an old sketch with p5.sound both that preload is gone and how Tone plays', () => {
	const old =
		"let s;\nfunction preload() {\n  s = loadSound('a.mp3');\n}\nfunction mousePressed() { s.play() }";
	expect(problemsOf(old)).toMatchObject([
		{ code: 'preload_gone', line: 2, column: 10 },
		{ code: 'p5_sound', line: 3, column: 7, values: { name: 'loadSound' } }
	]);
});

it('tells each kind of finding about a name once, at its first place, and not more than twenty', () => {
	const twice = 'Tone.Transport.start();\nTone.Transport.stop();\nTone.Draw.cancel();';
	expect(problemsOf(twice).map(({ line, values }) => [line, values.name])).toEqual([
		[1, 'Tone.Transport'],
		[3, 'Tone.Draw']
	]);
	const many = Array.from({ length: 40 }, (_, n) => `function f${n}() {}\nf${n};`).join('\n');
	expect(problemsOf(many)).toHaveLength(20);
});

it('keeps what it quotes short', () => {
	const name = `a${'b'.repeat(500)}`;
	const [problem] = problemsOf(`function ${name}() {}\n${name};`);
	expect(String(problem?.values.name)).toHaveLength(80);
});
