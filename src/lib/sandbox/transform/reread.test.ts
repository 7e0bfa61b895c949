import { describe, expect, it } from 'vitest';
import { placeOf, readText, reread } from './reread';
import { Transformer } from './transform';

const SKETCH = `let x = 1, y = '}';
function setup() {
	createCanvas(400, 400);
}
class Ball { constructor() { this.r = 3 } grow() { this.r++ } }
const f = () => { return 1 };

function draw() { // {
	for (let at = 0; at < 3; at++) circle(x, y, at);
	later(\`\${x} }\`);
}
function later(text) { print(text) }
`;

/** What a transformer makes of texts one after another, beside one that sees only the last. */
function both(texts: string[]) {
	const used = new Transformer('_s');
	const results = texts.map((text) => used.transform(text));
	const shown = (result: ReturnType<Transformer['transform']> | undefined) =>
		result?.ok ? { program: result.value, findings: result.findings() } : result;
	return {
		used: shown(results.at(-1)),
		fresh: shown(new Transformer('_s').transform(texts.at(-1) ?? ''))
	};
}

const isReread = (before: string, code: string) =>
	reread(before, readText(before).tree.body.map(placeOf), code) !== null;

describe('an edit within braces', () => {
	it.each([
		['a number', 'at < 3', 'at < 30'],
		['a line more', '	for (', '	background(0);\n\n	for ('],
		['a line less', '	for (let at = 0; at < 3; at++) circle(x, y, at);\n', ''],
		['a function within', 'later(', 'const g = () => { x++ };\n	later('],
		['Tone', 'later(', 'Tone.start(); later('],
		['a method', 'this.r++', 'this.r += 2'],
		['an empty body', '	createCanvas(400, 400);\n', '']
	])('reads only its statement: %s', (_, old, text) => {
		const code = SKETCH.replace(old, text);
		expect(isReread(SKETCH, code)).toBe(true);
		const { used, fresh } = both([SKETCH, code]);
		expect(used).toEqual(fresh);
	});

	it.each([
		['another name', 'function draw', 'function drew'],
		['a parameter', 'later(text)', 'later(text, more)'],
		['a variable', 'x = 1', 'x = 2'],
		['an arrow', 'return 1', 'return 2'],
		['a brace more', 'this.r = 3 }', 'this.r = 3 }}'],
		['a function that ends', 'later(`', '} function other() { later(`'],
		['a comment that does not', 'circle(', '/* circle('],
		['a quote that does not', 'circle(', '" circle('],
		['two statements on a line', 'createCanvas', 'noLoop(); createCanvas']
	])('reads the whole text for %s', (name, old, text) => {
		const before = name.startsWith('two') ? SKETCH.replace('}\nclass', '} class') : SKETCH;
		const code = before.replace(old, text);
		expect(code).not.toBe(before);
		expect(isReread(before, code)).toBe(false);
		const { used, fresh } = both([before, code]);
		expect(used).toEqual(fresh);
	});

	it('knows of strictness', () => {
		const strict = `'use strict';\n${SKETCH}`;
		const { used, fresh } = both([strict, strict.replace('at < 3', 'at < 010')]);
		expect(used).toEqual(fresh);
		expect(used).toHaveProperty('problems');
	});

	it('makes the same of any change as reading anew', { timeout: 30_000 }, () => {
		let seed = 7;
		const chance = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
		const bits = ['', ' ', '\n', '\r\n', 'x', '0', '{', '}', '(', ')', ';', '/*', '`', 'x++;\n'];
		let [code, reads] = [SKETCH, 0];
		const used = new Transformer('_s');
		used.transform(code);
		for (let round = 0; round < 400; round++) {
			const from = chance(code.length);
			const next = code.slice(0, from) + bits[chance(bits.length)] + code.slice(from + chance(3));
			const made = used.transform(next);
			const fresh = new Transformer('_s').transform(next);
			expect(made.ok && [made.value, made.findings()]).toEqual(
				fresh.ok && [fresh.value, fresh.findings()]
			);
			if (fresh.ok && isReread(code, next)) reads++;
			code = fresh.ok && next.length < 900 ? next : SKETCH;
			if (code === SKETCH) used.transform(code);
		}
		expect(reads).toBeGreaterThan(15);
	});
});
