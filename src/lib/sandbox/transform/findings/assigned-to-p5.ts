import type { Identifier, Node } from 'acorn';
import type { SketchProblem } from '../../protocol';
import { finding } from './finding';
import { P5_FUNCTIONS, P5_VARIABLES } from './p5-names';
import type { Survey } from './survey';

const SIZES = new Set(['width', 'height', 'windowWidth', 'windowHeight']);

/** Values given to names that are p5's own, which p5 passes over in silence. */
export function findAssignedToP5(survey: Survey): SketchProblem[] {
	const targets: Node[] = [
		...survey.of('AssignmentExpression').map(({ left }) => left),
		...survey.of('UpdateExpression').map(({ argument }) => argument)
	];
	return targets.flatMap((target) => {
		if (target.type !== 'Identifier') return [];
		const { name } = target as Identifier;
		if (survey.declared.has(name)) return [];
		if (SIZES.has(name)) return [finding(target, 'size_assigned', { name })];
		if (P5_VARIABLES.has(name)) return [finding(target, 'p5_variable_assigned', { name })];
		// At the top level a sketch's own meaning of a name goes before p5's.
		const isOwn = survey.functionAround(target) === null;
		return P5_FUNCTIONS.has(name) && !isOwn
			? [finding(target, 'p5_function_assigned', { name })]
			: [];
	});
}
