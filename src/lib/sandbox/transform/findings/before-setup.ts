import type { Node } from 'acorn';
import type { SketchProblem } from '../../protocol';
import { P5_NAMES } from '../p5-names';
import { callsAtOnce } from '../references';
import { finding } from './finding';
import { isFunction, type Survey } from './survey';

/** What has a meaning before p5 starts: the browser's own functions of these names, and p5's class. */
const THERE_BEFORE = new Set(['close', 'print', 'p5']);

/**
 * The first name of p5's that each top-level statement uses where it runs: p5 puts its functions, values and constants
 * on the window only when it starts. An edit while p5 runs goes well, and the same text from the start fails.
 */
export function findBeforeSetup(survey: Survey): SketchProblem[] {
	const settled = new Set([...survey.declared, ...assignedNames(survey), ...askedAfter(survey)]);
	const told = new Set<Node>();
	return [...survey.reads]
		.filter(([name]) => P5_NAMES.has(name) && !THERE_BEFORE.has(name) && !settled.has(name))
		.flatMap(([name, nodes]) => nodes.map((node) => ({ name, node })))
		.sort((one, other) => one.node.start - other.node.start)
		.flatMap(({ name, node }) => {
			const statement = statementAtStart(node, survey);
			if (!statement || told.has(statement)) return [];
			told.add(statement);
			return [finding(node, 'p5_before_setup', { name })];
		});
}

/** The top-level statement that runs what stands at a node when the sketch starts; null when it runs later, or may fail. */
function statementAtStart(node: Node, survey: Survey): Node | null {
	let child = node;
	for (;;) {
		const around = survey.parentOf(child);
		if (!around || around.type === 'TryStatement') return null;
		if (around.type === 'Program') return child;
		// A field gets its value when an object is made.
		if (around.type === 'PropertyDefinition' && !around.static && around.value === child)
			return null;
		if (isFunction(around) && !isCalledAtOnce(around, survey)) return null;
		child = around;
	}
}

function isCalledAtOnce(node: Node & { async?: boolean }, survey: Survey): boolean {
	const call = survey.parentOf(node);
	if (node.async || call?.type !== 'CallExpression') return false;
	return call.callee === node || callsAtOnce(call);
}

const assignedNames = (survey: Survey): string[] =>
	survey
		.of('AssignmentExpression')
		.flatMap(({ left }) => (left.type === 'Identifier' ? [left.name] : []));

/** Who asks by `typeof` whether a name is there knows that it may not be. */
const askedAfter = (survey: Survey): string[] =>
	survey
		.of('UnaryExpression')
		.flatMap(({ operator, argument }) =>
			operator === 'typeof' && argument.type === 'Identifier' ? [argument.name] : []
		);
