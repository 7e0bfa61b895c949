import type { Expression, Node, Statement } from 'acorn';
import type { SketchProblem } from '../../protocol';
import { finding } from './finding';
import type { Survey } from './survey';

/** Slips of the pen that JavaScript allows: a semicolon that ends an `if` or a loop too early, `=` for `===`, `=>` for `>=`. */
export function findSlips(survey: Survey): SketchProblem[] {
	const ifs = survey.of('IfStatement');
	return [
		...ifs.flatMap(({ test }) => assigned(test)),
		...ifs.flatMap((node) =>
			node.alternate ? [] : tooEarly(survey, node, node.consequent, 'if', true)
		),
		...survey.of('ForStatement').flatMap((node) => tooEarly(survey, node, node.body, 'for', false)),
		...survey
			.of('WhileStatement')
			.flatMap((node) => tooEarly(survey, node, node.body, 'while', false))
	];
}

/** Only where a plain value stands to the right: to give one there and test it can hardly be meant. */
function assigned(test: Expression): SketchProblem[] {
	if (test.type === 'ArrowFunctionExpression') return [finding(test, 'arrow_in_condition')];
	if (test.type !== 'AssignmentExpression' || test.operator !== '=') return [];
	const { left, right } = test;
	const isPlain =
		['Literal', 'Identifier', 'TemplateLiteral'].includes(right.type) ||
		(right.type === 'UnaryExpression' && right.argument.type === 'Literal');
	return isPlain && left.type !== 'ArrayPattern' && left.type !== 'ObjectPattern'
		? [finding(test, 'assigned_in_condition')]
		: [];
}

/** A loop may well have nothing to do but count; a block right after its semicolon was meant to be its own. */
function tooEarly(
	survey: Survey,
	node: Node,
	body: Statement,
	name: string,
	always: boolean
): SketchProblem[] {
	if (body.type !== 'EmptyStatement') return [];
	return always || next(survey, node)?.type === 'BlockStatement'
		? [finding(body, 'semicolon_too_early', { name })]
		: [];
}

function next(survey: Survey, node: Node): Node | null {
	const parent = survey.parentOf(node);
	if (parent?.type !== 'Program' && parent?.type !== 'BlockStatement') return null;
	const body = parent.body as Node[];
	return body[body.indexOf(node) + 1] ?? null;
}
