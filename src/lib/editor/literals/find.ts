import { parse, type AnyNode, type Program } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { anchorOf, chain, type Anchor } from './anchor';
import { stringChoices } from './choices';
import { readCalledColour, takesColour } from './colour-calls';
import { isColourName, readColour } from './colours';
import { lineCounter } from './lines';
import type { Label, Literal } from './literal';
import { fitNumeral, readNumeral } from './numerals';
import { rangeOf } from './ranges';
import { sketchFacts, type SketchFacts } from './sketch-facts';

type Found = { text: string; path: AnyNode[]; node: AnyNode; anchor: Anchor; facts: SketchFacts };
// Distributes over the union: each kind keeps its own `value` and `write`.
type Bare = Literal extends infer One
	? One extends Literal
		? Omit<One, 'line' | 'source' | 'group' | 'label'>
		: never
	: never;

function groupOf(path: AnyNode[]): string {
	const top = path[1];
	if (top?.type === 'FunctionDeclaration' || top?.type === 'ClassDeclaration')
		return top.id?.name ?? '';
	const variable = path.find((node) => node.type === 'VariableDeclarator');
	const isFunction = variable?.init?.type.includes('Function');
	return top?.type === 'VariableDeclaration' && variable && isFunction ? chain(variable.id) : '';
}

function readNumber({ text, path, node, anchor, facts }: Found): Bare | null {
	const numeral = readNumeral(text.slice(node.start, node.end));
	if (!numeral) return null;
	const sign = path.at(-2);
	const isSigned = sign?.type === 'UnaryExpression' && sign.operator === '-';
	const from = isSigned ? sign.start : node.start;
	const value = isSigned ? -numeral.value : numeral.value;
	const before = text.slice(Math.max(0, from - 1), from);
	const range = rangeOf(value, numeral.step, anchor.meaning, facts, anchor.maximum);
	// A loop that does not step never ends.
	const isStep = path.some((one, at) => one.type === 'ForStatement' && one.update === path[at + 1]);
	const minimum = isStep ? Math.max(range.step, range.minimum) : range.minimum;
	const write = (next: number) => fitNumeral(numeral.write(next), before);
	return { kind: 'number', from, to: node.end, value, ...range, minimum, write };
}

const SPOKEN = /^(text|print|describe|describeElement|alert|console\.\w+|Error)$/;

function readString({ text, path, node, anchor, facts }: Found): Bare | null {
	if (node.type !== 'Literal' || typeof node.value !== 'string') return null;
	const { start: from, end: to } = node;
	const parent = path.at(-2);
	// Words said to people, and names of things, are not values to turn.
	if (SPOKEN.test(anchor.subject) || parent?.type === 'BinaryExpression') return null;
	if (text.slice(from + 1, to - 1) !== node.value) return null;
	const quoted = (value: string) => `${text[from]}${value}${text[from]}`;
	const colour = readColour(node.value);
	const isNamed = isColourName(node.value);
	if (colour && !(isNamed && parent?.type === 'Property' && anchor.key === 'name'))
		return {
			kind: 'colour',
			from,
			to,
			value: colour.value,
			grey: null,
			hasAlpha: colour.hasAlpha,
			write: (value) => quoted(colour.write(value))
		};
	const choices = stringChoices(node.value, anchor, facts);
	return choices && { kind: 'choice', from, to, value: node.value, choices, write: quoted };
}

const LOOPS = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement']);

function readToggle({ path, node }: Found): Bare | null {
	// `while (true)` turned around and back would stop the sketch.
	if (node.type !== 'Literal' || LOOPS.has(path.at(-2)?.type ?? '')) return null;
	const value = node.value === true;
	return { kind: 'toggle', from: node.start, to: node.end, value, write: String };
}

function readConstant({ node, anchor }: Found): Bare | null {
	if (node.type !== 'Identifier' || !anchor.choices.includes(node.name)) return null;
	// Another renderer is another sketch, not another value.
	if (anchor.subject.startsWith('create')) return null;
	const { start: from, end: to, name: value } = node;
	return { kind: 'choice', from, to, value, choices: anchor.choices, write: (next) => next };
}

function readOne(found: Found): Bare | null {
	const { node } = found;
	if (node.type === 'Identifier') return readConstant(found);
	if (node.type !== 'Literal') return null;
	if (typeof node.value === 'number') return readNumber(found);
	if (typeof node.value === 'boolean') return readToggle(found);
	return readString(found);
}

function readCall(text: string, path: AnyNode[], facts: SketchFacts): Bare | null {
	const call = path.at(-1);
	if (call?.type !== 'CallExpression') return null;
	const callee = chain(call.callee as AnyNode);
	if (!takesColour(callee.slice(callee.lastIndexOf('.') + 1))) return null;
	const colour = readCalledColour(text, call.arguments as AnyNode[], facts.colourMode);
	return colour && { kind: 'colour', ...colour };
}

/** Gives those that one line calls alike their ordinals, in the order of the text. */
function count(literals: Literal[]): Literal[] {
	const seen = new Map<string, number>();
	for (const literal of literals) {
		const { subject, part, operator } = literal.label;
		const key = JSON.stringify([literal.line, literal.kind, subject, part, operator]);
		literal.label.ordinal = (seen.get(key) ?? 0) + 1;
		seen.set(key, literal.label.ordinal);
	}
	return literals;
}

/** The program of a sketch's text, or null where it does not parse. */
function parseSketch(text: string): Program | null {
	try {
		return parse(text, { ecmaVersion: 'latest', allowAwaitOutsideFunction: true });
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

/** Finds the literals of a sketch in the order of its text; null where the text does not parse. */
export function findLiterals(text: string): Literal[] | null {
	const program = parseSketch(text);
	if (!program) return null;
	const facts = sketchFacts(program);
	const lineOf = lineCounter(text);
	const found: Literal[] = [];
	const add = (bare: Bare, path: AnyNode[], label: Omit<Label, 'ordinal'>) =>
		found.push({
			...bare,
			line: lineOf(bare.from),
			source: text.slice(bare.from, bare.to),
			group: groupOf(path),
			label: { ...label, ordinal: 1 }
		});
	fullAncestor(program, (_node, _state, ancestors) => {
		const path = ancestors as AnyNode[];
		const node = path.at(-1);
		if (!node) return;
		const called = readCall(text, path, facts);
		if (called && node.type === 'CallExpression')
			add(called, path, { subject: chain(node.callee as AnyNode), part: null, operator: '' });
		if (node.type !== 'Literal' && node.type !== 'Identifier') return;
		const anchor = anchorOf(path, text, facts);
		const bare = anchor && readOne({ text, path, node, anchor, facts });
		if (!bare) return;
		const isColour = bare.kind === 'colour';
		const part = isColour && !(anchor.part && 'place' in anchor.part) ? null : anchor.part;
		add(bare, path, { subject: anchor.subject, part, operator: anchor.operator });
	});
	const colours = found.filter(({ kind }) => kind === 'colour');
	const covered = (one: Literal) =>
		colours.some((colour) => colour !== one && colour.from <= one.from && one.to <= colour.to);
	return count(found.filter((one) => !covered(one)).sort((a, b) => a.from - b.from));
}
