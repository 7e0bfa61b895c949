import { describe, expect, it } from 'vitest';
import { findLiterals } from './find';
import type { ColourLiteral, NumberLiteral } from './literal';

const first = (text: string, kind: string) => findLiterals(text)?.find((one) => one.kind === kind);

function withNumber(text: string, value: number): string {
	const { from, to, write } = first(text, 'number') as NumberLiteral;
	return text.slice(0, from) + write(value) + text.slice(to);
}

function withColour(text: string, hex: string, alpha = 1): string {
	const { from, to, write } = first(text, 'colour') as ColourLiteral;
	return text.slice(0, from) + write({ hex, alpha }) + text.slice(to);
}

describe('a number keeps its notation', () => {
	it.each([
		['a = 5;', 6, 'a = 6;'],
		['a = 5;', 5.25, 'a = 5.25;'],
		['a = 1.50;', 1.6, 'a = 1.60;'],
		['a = .5;', 0.75, 'a = .75;'],
		['a = .5;', 1.5, 'a = 1.5;'],
		['a = 5;', -5, 'a = -5;'],
		['a = -5;', 5, 'a = 5;'],
		['a = -0.5;', 0, 'a = 0.0;'],
		['a = b-5;', -2, 'a = b- -2;'],
		['function f(){return-5}', 5, 'function f(){return 5}'],
		['a = 0xff;', 16, 'a = 0x10;'],
		['a = 0xFF;', 171, 'a = 0xAB;'],
		['a = 0b0101;', 3, 'a = 0b0011;'],
		['a = 1e3;', 5000, 'a = 5e3;'],
		['a = 2.5e-3;', 0.0026, 'a = 2.6e-3;'],
		['a = 10_000;', 1234567, 'a = 1_234_567;'],
		['circle( 1 /* x */ ,2,3)', 7, 'circle( 7 /* x */ ,2,3)']
	])('%s to %s', (text, value, expected) => {
		expect(withNumber(text, value)).toBe(expected);
	});
});

describe('a colour keeps its notation', () => {
	it.each([
		["fill('#c53a18')", '#00ff00', 1, "fill('#00ff00')"],
		["fill('#C53A18')", '#00ff00', 1, "fill('#00FF00')"],
		['fill("#abc")', '#00ff00', 1, 'fill("#00ff00")'],
		["fill('#c53a1880')", '#00ff00', 1, "fill('#00ff00ff')"],
		["fill('#c53a18')", '#00ff00', 0.5, "fill('#00ff0080')"],
		["fill('red')", '#00ff00', 1, "fill('#00ff00')"],
		["fill('rgb(1,2,3)')", '#00ff00', 1, "fill('rgb(0, 255, 0)')"],
		["fill('rgb(1,2,3)')", '#00ff00', 0.5, "fill('rgba(0, 255, 0, 0.5)')"],
		["fill('rgba(1,2,3,0.2)')", '#00ff00', 1, "fill('rgba(0, 255, 0, 1)')"],
		["fill('hsl(1, 2%, 3%)')", '#00ff00', 1, "fill('hsl(120, 100%, 50%)')"],
		["fill('hsb(1, 2%, 3%)')", '#00ff00', 1, "fill('hsb(120, 100%, 100%)')"],
		['fill(1, 2, 3)', '#00ff00', 1, 'fill(0, 255, 0)'],
		['fill(1,  2 /* g */, 3)', '#00ff00', 1, 'fill(0,  255 /* g */, 0)'],
		['fill(1, 2, 3)', '#00ff00', 0.2, 'fill(0, 255, 0, 51)'],
		['fill(1, 2, 3, 255)', '#00ff00', 0.2, 'fill(0, 255, 0, 51)'],
		['fill(128)', '#404040', 1, 'fill(64)'],
		['fill(128)', '#00ff00', 1, 'fill(0, 255, 0)'],
		['fill(128, 51)', '#00ff00', 0.2, 'fill(0, 255, 0, 51)'],
		['colorMode(HSB); fill(1, 2, 3)', '#00ff00', 1, 'colorMode(HSB); fill(120, 100, 100)'],
		['colorMode(RGB, 1); fill(1, 0, 0)', '#008000', 1, 'colorMode(RGB, 1); fill(0, 0.5, 0)']
	])('%s to %s', (text, hex, alpha, expected) => {
		expect(withColour(text, hex, alpha)).toBe(expected);
	});
});

describe('a slider has a range that fits', () => {
	const canvas = 'createCanvas(600, 300);';
	const range = (text: string) => {
		const { minimum, maximum, step } = findLiterals(text)?.at(-1) as NumberLiteral;
		return [minimum, maximum, step];
	};
	it.each([
		['point(1, 2)', [0, 300, 1]],
		['createCanvas(9, 400)', [0, 1000, 1]],
		['translate(5, n)', [0, 600, 1]],
		['circle(n, n, 5)', [0, 600, 1]],
		['rotate(1)', [0, 6.28, 0.05]],
		['angleMode(DEGREES); rotate(1)', [0, 360, 1]],
		['strokeWeight(3)', [0, 50, 1]],
		['frameRate(12)', [1, 60, 1]],
		['fill(n, 0, 20)', [0, 255, 1]],
		['lerp(a, b, 1)', [0, 1, 0.01]],
		['a = 3', [0, 10, 1]],
		['a = 30', [0, 100, 1]],
		['a = -30', [-100, 100, 1]],
		['a = 0.3', [0, 1, 0.01]],
		['a = 0.03', [0, 0.1, 0.001]],
		['a = 12.5', [0, 50, 0.1]],
		['a = 0', [0, 10, 1]],
		['synth.volume.value = -12', [-60, 6, 1]],
		['circle(n, n, 5000)', [0, 10000, 1]],
		['for (;; i += 2);', [1, 10, 1]]
	])('%s', (text, expected) => {
		expect(range(canvas + text)).toEqual(expected);
	});
});
