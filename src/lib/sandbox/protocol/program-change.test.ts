import { expect, it } from 'vitest';
import { Transformer } from '../transform';
import { applyChange, changeBetween } from './program-change';

const BEFORE = `let n = 10;
const list = [1];
class Star { draw() { spot(n) } }
function setup() { createCanvas(9, 9) }
function spot(x) { circle(x, 0, 1) }
function draw() { new Star().draw(); random() }`;

function texts(after: string) {
	const transformer = new Transformer();
	const [before, next] = [BEFORE, after].map((code) => {
		const result = transformer.transform(code);
		if (!result.ok) throw new Error(`The sample must parse: ${code}`);
		return result.value;
	});
	if (!before || !next) throw new Error('There are two.');
	return { before, next };
}

it.each([
	['nothing', BEFORE, []],
	['a body', BEFORE.replace('circle(x, 0, 1)', 'circle(x, 0, 2)'), ['spot']],
	['lines above', `// one\n\n${BEFORE}`, []],
	['a space before', ` ${BEFORE}`, []],
	['a line above, and a body', `\n${BEFORE.replace('random()', 'noise()')}`, ['draw']],
	['something less', BEFORE.replace('const list = [1];', ''), []],
	['something more, which p5 has too', `${BEFORE}\nlet random = 1`, ['draw', 'random']],
	['a variable that is handed on', `${BEFORE}\nkeep(spot)`, ['spot', '']],
	['a constant that is assigned to', `${BEFORE}\nlist = []`, ['list', '']],
	['strictness', `'use strict';\n${BEFORE}`, ['n', 'list', 'Star', 'setup', 'spot', 'draw']],
	['another order', BEFORE.split('\n').reverse().join('\n'), []],
	['everything', 'circle(1, 2, 3)', ['']]
])('%s: hands over what differs, and makes the next program of it', (_, after, given) => {
	const { before, next } = texts(after);
	const change = changeBetween(before, next);
	const names = change.units.flatMap((unit) => ('kept' in unit ? [] : [unit.names.join()]));
	expect(names.map((name) => name.replace(before.suffix, ''))).toEqual(given);
	expect(applyChange(before, change)).toEqual(next);
});

it('a change that keeps what is not there makes none', () => {
	const { before, next } = texts(BEFORE);
	expect(applyChange({ ...before, units: [] }, changeBetween(before, next))).toBeNull();
});
