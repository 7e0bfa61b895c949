import { describe, expect, it } from 'vitest';
import { findLiterals } from './find';
import type { Literal } from './literal';

/** `subject › part, operator` as a test reads it. */
function nameOf({ label: { subject, part, operator, ordinal } }: Literal): string {
	const said = part && ('word' in part ? part.word : 'name' in part ? part.name : `#${part.place}`);
	const name = [subject, said].filter(Boolean).join(' › ');
	return name + (operator && ` ${operator}`) + (ordinal > 1 ? ` (${ordinal})` : '');
}

const sayValue = (one: Literal): string => {
	if (one.kind !== 'colour') return String(one.value);
	return one.value.hex + (one.value.alpha < 1 ? `/${one.value.alpha.toFixed(2)}` : '');
};

const say = (text: string): string[] =>
	(findLiterals(text) ?? []).map((one) => `${nameOf(one)} = ${sayValue(one)}`);

describe('numbers', () => {
	it.each([
		['circle(10, 20, 30)', ['circle › x = 10', 'circle › y = 20', 'circle › diameter = 30']],
		['let speed = 3;', ['speed = 3']],
		['let speed = -3;', ['speed = -3']],
		['speed = - 3;', ['speed = -3']],
		['let a = b - 3;', ['a − = 3']],
		['let a = b-3;', ['a − = 3']],
		['let tiny = 1e-3;', ['tiny = 0.001']],
		['let half = .5;', ['half = 0.5']],
		['let mask = 0xff;', ['mask = 255']],
		['let many = 1_000;', ['many = 1000']],
		['let big = 10n;', []],
		['list[2];', []],
		['let list = [5, 7];', ['list › #1 = 5', 'list › #2 = 7']],
		['if (x > 400) {}', ['x > = 400']],
		['for (let i = 0; i < 9; i += 2) {}', ['i = 0', 'i < = 9', 'i += = 2']],
		['circle(mouseX + 20, 0, 0)', ['circle › x + = 20', 'circle › y = 0', 'circle › diameter = 0']],
		['let y = sin(t * 0.3) * 40;', ['sin › angle × = 0.3', 'y × = 40']],
		['rotate(-0.5)', ['rotate › angle = -0.5']],
		['this.speed = 4;', ['speed = 4']],
		['synth.volume.value = -12;', ['synth.volume.value = -12']],
		['new Tone.Synth({ envelope: { attack: 0.1 } })', ['Synth › attack = 0.1']],
		['function flower(x, petals) {} flower(1, 6);', ['flower › x = 1', 'flower › petals = 6']],
		['class B { constructor(r) {} } new B(6);', ['B › r = 6']],
		['class B { grow(by) {} } b.grow(6);', ['b.grow › by = 6']],
		['class B { size = 6 }', ['size = 6']],
		['function f(n = 5) {}', ['n = 5']],
		['const f = () => 5;', ['= 5']],
		['function f() { return 5; }', ['return = 5']],
		['random(5)', ['random › maximum = 5']],
		['random(5, 6)', ['random › minimum = 5', 'random › maximum = 6']],
		['Math.max(5, 6)', ['Math.max › n0 = 5', 'Math.max › n1 = 6']],
		['unknown(5, 6)', ['unknown › #1 = 5', 'unknown › #2 = 6']],
		[
			'point(1, 1); point(1, 1);',
			['point › x = 1', 'point › y = 1', 'point › x (2) = 1', 'point › y (2) = 1']
		],
		['// 5\n/* 6 */', []],
		["print('5, 6');", []],
		['`a 5 b`;', []],
		['let s = `${n * 5} 6`;', ['s × = 5']],
		['/5{2}/;', []],
		['({ 5: a })', []],
		['let x = await load(5);', ['load = 5']]
	])('%s', (text, expected) => {
		expect(say(text).map((one) => one.trim())).toEqual(expected.map((one) => one.trim()));
	});
});

describe('colours, toggles and choices', () => {
	it.each([
		["fill('#c53a18')", ['fill = #c53a18']],
		["fill('#abc')", ['fill = #aabbcc']],
		["fill('#c53a1880')", ['fill = #c53a18/0.50']],
		["fill('Red')", ['fill = #ff0000']],
		["let c = 'rgb(255, 0, 10)';", ['c = #ff000a']],
		["let c = 'rgba(255, 0, 10, 0.5)';", ['c = #ff000a/0.50']],
		["let c = 'hsl(120, 100%, 50%)';", ['c = #00ff00']],
		["let c = 'hsb(120, 100%, 50%)';", ['c = #008000']],
		["let p = ['red', '#00f'];", ['p › #1 = #ff0000', 'p › #2 = #0000ff']],
		['fill(255, 0, 10)', ['fill = #ff000a']],
		['fill(255, 0, 10, 51)', ['fill = #ff000a/0.20']],
		['background(128)', ['background = #808080']],
		['background(128, 51)', ['background = #808080/0.20']],
		['g.fill(255, 0, 10)', ['g.fill = #ff000a']],
		['fill(255, 0, n)', ['fill › red = 255', 'fill › green = 0']],
		['fill(n, 40)', ['fill › opacity = 40']],
		['colorMode(HSB); fill(120, 100, 50)', ['colorMode = HSB', 'fill = #008000']],
		[
			'colorMode(RGB, 1); fill(1, 0, 0)',
			['colorMode = RGB', 'colorMode › maximum = 1', 'fill = #ff0000']
		],
		[
			'colorMode(HSB); fill(n, 100, 50)',
			['colorMode = HSB', 'fill › saturation = 100', 'fill › brightness = 50']
		],
		[
			'colorMode(OKLCH); fill(1, 2, 3)',
			['colorMode = OKLCH', 'fill › v1 = 1', 'fill › v2 = 2', 'fill › v3 = 3']
		],
		["text('red', 10, 20)", ['text › x = 10', 'text › y = 20']],
		["if (c === 'red') {}", []],
		["print('red')", []],
		["circle('red')", ['circle = #ff0000']],
		['let on = true;', ['on = true']],
		['while (true) {}', []],
		['rectMode(CENTER)', ['rectMode = CENTER']],
		['blendMode(ADD)', ['blendMode = ADD']],
		[
			'arc(1, 2, 3, 4, 0, PI, PIE)',
			[
				'arc › x = 1',
				'arc › y = 2',
				'arc › width = 3',
				'arc › height = 4',
				'arc › from_angle = 0',
				'arc = PIE'
			]
		],
		['textAlign(LEFT, TOP)', ['textAlign › horizAlign = LEFT', 'textAlign › vertAlign = TOP']],
		['createCanvas(9, 8, WEBGL)', ['createCanvas › width = 9', 'createCanvas › height = 8']],
		["new Tone.Oscillator({ type: 'sine' })", ['Oscillator › type = sine']],
		["synth.triggerAttackRelease('C4', '8n')", []],
		[
			"Tone; s.triggerAttackRelease('C4', '8n', 0, 0.5)",
			[
				's.triggerAttackRelease › note = C4',
				's.triggerAttackRelease › duration = 8n',
				's.triggerAttackRelease › time = 0',
				's.triggerAttackRelease › velocity = 0.5'
			]
		],
		["let note = 'C4';", []]
	])('%s', (text, expected) => {
		expect(say(text)).toEqual(expected);
	});
});

it('names the function or class a value stands in', () => {
	const text = `let a = 1;
function setup() { b = 2; }
const wave = () => { c = 3; };
class Ball { grow() { d = 4; } }`;
	expect(findLiterals(text)?.map(({ group, line }) => [group, line])).toEqual([
		['', 1],
		['setup', 2],
		['wave', 3],
		['Ball', 4]
	]);
});

it('gives nothing of a text that does not parse', () => {
	expect(findLiterals('circle(1, 2')).toBeNull();
});
