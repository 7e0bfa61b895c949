import type { Function as FunctionNode, Node, Statement } from 'acorn';
import { closest } from '$lib/base';
import type { SketchProblem } from '../../protocol';
import { finding } from './finding';
import { isFunction, type Survey } from './survey';

/** The functions p5 calls by their name. */
const HANDLERS = new Set(
	`setup draw mousePressed mouseReleased mouseClicked doubleClicked mouseMoved mouseDragged mouseWheel keyPressed
	keyReleased keyTyped windowResized deviceMoved deviceTurned deviceShaken`.split(/\s+/)
);

/** Those p5 1 called and p5 2 never calls, and what it calls in their stead. */
const GONE: Record<string, string> = {
	touchStarted: 'mousePressed',
	touchMoved: 'mouseDragged',
	touchEnded: 'mouseReleased'
};

/** What other libraries and languages call them. */
const ELSEWHERE: Record<string, string> = {
	mouseClick: 'mouseClicked',
	keyDown: 'keyPressed',
	keyUp: 'keyReleased',
	mouseDown: 'mousePressed',
	mouseUp: 'mouseReleased'
};

type Named = { name: string; node: Node; function: FunctionNode };

/** Functions that p5 was meant to call but never will: of p5 1, misspelt, inside another function, or written twice. */
export function findHandlers(survey: Survey): SketchProblem[] {
	const top = survey.tree.body.flatMap(namedFunctions);
	const names = new Set(top.map(({ name }) => name));
	return [
		...top.flatMap((one) => neverCalled(one, names, survey)),
		...writtenTwice(survey),
		...inside(survey)
	];
}

function neverCalled({ name, node }: Named, names: Set<string>, survey: Survey): SketchProblem[] {
	// What the sketch calls itself has a caller.
	if (HANDLERS.has(name) || survey.reads.has(name)) return [];
	if (name === 'preload') return [finding(node, 'preload_gone', { name })];
	if (Object.hasOwn(GONE, name))
		return [finding(node, 'handler_gone', { name, instead: GONE[name] ?? '' })];
	if (Object.hasOwn(ELSEWHERE, name))
		return [finding(node, 'handler_renamed', { name, instead: ELSEWHERE[name] ?? '' })];
	const meant = closest(name, HANDLERS);
	return meant && !names.has(meant)
		? [finding(node, 'handler_misspelt', { name, instead: meant })]
		: [];
}

function writtenTwice({ tree }: Survey): SketchProblem[] {
	const seen = new Map<string, Node>();
	const found: SketchProblem[] = [];
	for (const statement of tree.body) {
		if (statement.type !== 'FunctionDeclaration') continue;
		const { name } = statement.id;
		const first = seen.get(name);
		if (first)
			found.push(
				finding(statement.id, 'function_twice', { name, line: first.loc?.start.line ?? 0 })
			);
		else seen.set(name, statement.id);
	}
	return found;
}

/** Only where p5's function has no second one at the top level: a bracket stands in the wrong place. */
function inside(survey: Survey): SketchProblem[] {
	return survey.of('FunctionDeclaration').flatMap((node) => {
		const around = survey.functionAround(node);
		if (!node.id || !HANDLERS.has(node.id.name) || !around?.id) return [];
		const { name } = node.id;
		if (survey.reads.has(name) || !HANDLERS.has(around.id.name)) return [];
		return [finding(node.id, 'handler_inside', { name, outer: around.id.name })];
	});
}

function namedFunctions(statement: Statement | Node): Named[] {
	const node = statement as Statement;
	if (node.type === 'FunctionDeclaration')
		return [{ name: node.id.name, node: node.id, function: node }];
	if (node.type !== 'VariableDeclaration') return [];
	return node.declarations.flatMap(({ id, init }) =>
		id.type === 'Identifier' && init && isFunction(init)
			? [{ name: id.name, node: id, function: init }]
			: []
	);
}
