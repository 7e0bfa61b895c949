import type { Node } from 'acorn';
import { P5_SOUND, type SketchProblem } from '../../protocol';
import { finding } from './finding';
import type { Survey } from './survey';

/** Names of p5.sound, also where they are not asked for until a click, or, as in `preload`, never. */
export function findP5Sound(survey: Survey): SketchProblem[] {
	const functions = [...survey.reads].flatMap(([name, nodes]) =>
		survey.declared.has(name) ? [] : nodes.flatMap((node) => ofP5Sound(node, name))
	);
	if (survey.declared.has('p5')) return functions;
	const classes = survey.of('MemberExpression').flatMap((node) => {
		const { object, property, computed } = node;
		if (computed || object.type !== 'Identifier' || object.name !== 'p5') return [];
		// A sketch may put there what is missing.
		const parent = survey.parentOf(node);
		if (parent?.type === 'AssignmentExpression' && parent.left === node) return [];
		return property.type === 'Identifier' ? ofP5Sound(object, `p5.${property.name}`) : [];
	});
	return [...functions, ...classes];
}

function ofP5Sound(node: Node, name: string): SketchProblem[] {
	const instead = Object.hasOwn(P5_SOUND, name) ? P5_SOUND[name] : undefined;
	return instead ? [finding(node, 'p5_sound', { name, instead })] : [];
}
