import { readFileSync } from 'node:fs';
import { parse, type CallExpression, type Identifier, type Node } from 'acorn';
import { full } from 'acorn-walk';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { judgeArguments } from './judge-arguments';

// Which words are colours is the browser's to know; here all are but one. A constant of p5's is its name in small letters.
beforeAll(() => {
	vi.stubGlobal('CSS', { supports: (_: string, text: string) => text !== 'redd' });
	const prototype = new Proxy({}, { get: (_, name) => String(name).toLowerCase() });
	vi.stubGlobal('p5', { prototype });
});
afterAll(() => void vi.unstubAllGlobals());

/** A place that `value` can stand in: what a call gives back, or a variable holds, is not known here. */
const UNKNOWN = 1;

const isConstant = (node: Node): node is Identifier =>
	node.type === 'Identifier' && /^(?!TAU|\w*PI$)[A-Z][A-Z\d_]+$/.test((node as Identifier).name);

function valueOf(node: Node): unknown {
	if (isConstant(node)) return node.name.toLowerCase();
	if (node.type === 'Literal') return (node as Node & { value: unknown }).value;
	if (node.type === 'TemplateLiteral') return 'text';
	if (node.type === 'ArrayExpression') return [];
	if (node.type === 'ObjectExpression') return {};
	return /Function/.test(node.type) ? () => {} : UNKNOWN;
}

/** The calls in the examples of p5's own reference, as `name(values)`. */
function exampleCalls(): { name: string; values: unknown[]; isPlain: boolean; text: string }[] {
	const source = readFileSync('node_modules/p5/lib/p5.esm.js', 'utf8');
	const calls: ReturnType<typeof exampleCalls> = [];
	for (const [, block = ''] of source.matchAll(/\* @example\n((?:.*\n)*?)\s*\*(?:\/| @)/g)) {
		const code = block.replace(/^\s*\* ?/gm, '');
		let tree: Node;
		try {
			tree = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
		} catch {
			continue;
		}
		full(tree, (node) => {
			const { callee, arguments: given } = node as CallExpression;
			if (node.type !== 'CallExpression' || callee.type !== 'Identifier') return;
			if (given.some(({ type }) => type === 'SpreadElement')) return;
			calls.push({
				name: callee.name,
				values: given.map(valueOf),
				isPlain: given.every((one) => one.type === 'Literal' || isConstant(one)),
				text: code.slice(node.start, node.end)
			});
		});
	}
	return calls;
}

/** Slips in p5's own reference: `stroke` was meant, and a diameter forgotten. */
const FAULTY = ['spline(255, 0, 0)', 'circle(50, 50)'];

it('finds nothing to say of the calls in p5’s own reference', () => {
	const calls = exampleCalls();
	expect(calls.length).toBeGreaterThan(4000);
	const said = calls.flatMap(({ name, values, isPlain, text }) => {
		const judgement = judgeArguments(name, values);
		// Of the kind of a value only what is written out can be judged here; of how many there are, everything.
		const isKnown = isPlain || /missing|extra/.test(judgement?.code ?? '');
		return judgement && isKnown && !FAULTY.includes(text) ? [`${text}: ${judgement.code}`] : [];
	});
	expect(said).toEqual([]);
});

it.each([
	['circle', [1, 2, '3']],
	['circle', [1, true, 3]],
	['circle', [Infinity, 0, 1]],
	['random', []],
	['random', [undefined]],
	['random', [['a', 'b']]],
	['floor', [1.5, 0, [1.5]]],
	['int', ['5', 0, ['5']]],
	['sin', [{ strands: true }]],
	['mix', [{}, [1, 2], {}]],
	['max', [1, 2, 3, 4, 5, 6]],
	['max', [[1, 2]]],
	['sin', [NaN]],
	['createVector', []],
	['createVector', [1, 2, 3, 4]],
	['fill', []],
	['fill', ['red', 100]],
	['fill', [{}, 100]],
	['fill', [[1, 2, 3]]],
	['background', [{}, 255]],
	['text', [null, 1, 2]],
	['text', [[1, 2], 1, 2]],
	['text', ['a', 1, 2, undefined, undefined]],
	['ellipse', [1, 2, 3, undefined]],
	['image', [{}, 1, 2]],
	['beginShape', ['triangles']],
	['beginShape', []],
	['cursor', ['grab']],
	['createCanvas', [1, 2, {}]],
	['textAlign', ['center', 'center']],
	['loadImage', ['a.png', () => {}, () => {}]],
	['createSlider', ['0', '10']],
	['map', [1, 2, 3, 4, 5, true]],
	['scale', [[1, 2]]],
	['translate', [{}]],
	['get', []],
	['zebra', [undefined]]
])('%s with %j will do', (name, values) => {
	expect(judgeArguments(name, values)).toBe(null);
});

it.each([
	['circle', [1], 'argument_missing', { count: 1, call: 'circle(x, y, d)' }],
	['line', [1, 2, 3, 4, 5], 'argument_missing', { call: 'line(x1, y1, z1, x2, y2, z2)' }],
	['circle', [1, 2, 3, 4], 'argument_extra', { count: 4, most: 3 }],
	['circle', [1, undefined, 3], 'argument_undefined', { position: 2, parameter: 'y' }],
	['circle', [1, NaN, 3], 'argument_nan', { position: 2 }],
	['circle', ['', 1, 3], 'argument_not_number', { got: '""' }],
	['circle', [null, 1, 3], 'argument_not_number', { got: 'null' }],
	['circle', [[1], 1, 3], 'argument_not_number', { got: '[…]' }],
	['circle', [Symbol('a'), 1, 3], 'argument_not_number', { got: 'Symbol(a)' }],
	['image', [Promise.resolve(), 1, 2], 'argument_promise', { parameter: 'img' }],
	['fill', [1, 2, undefined], 'argument_undefined', { position: 3 }],
	['fill', [NaN], 'argument_nan', { position: 1 }],
	['fill', ['redd'], 'color_unknown', { got: '"redd"' }],
	['sin', [undefined], 'argument_undefined', { parameter: 'angle' }],
	['random', [() => {}], 'argument_not_number', { got: 'ƒ' }],
	['describe', [{}], 'argument_wrong', { got: '{…}' }],
	['beginShape', [Symbol('a')], 'argument_not_among', { got: 'Symbol(a)' }],
	['textAlign', ['mid', 'top'], 'argument_not_among', { constants: 'LEFT, CENTER, RIGHT' }],
	['fill', [1, 2, 3, 4, 5], 'argument_extra', { most: 4 }],
	['text', ['a'.repeat(99), 'b'.repeat(99), 2], 'argument_not_number', { position: 2 }]
])('%s with %j: %s', (name, values, code, said) => {
	const judgement = judgeArguments(name, values);
	expect(judgement).toMatchObject({ code, values: { name, ...said } });
	expect(JSON.stringify(judgement).length).toBeLessThan(250);
});
