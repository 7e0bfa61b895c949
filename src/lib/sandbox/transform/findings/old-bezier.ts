import type { SketchProblem } from '../../protocol';
import { finding } from './finding';
import type { Survey } from './survey';

/** `bezierVertex` with three points at once, as p5 1 had it: p5 2 takes the first and passes over the others. */
export function findOldBezier(survey: Survey): SketchProblem[] {
	return survey.of('CallExpression').flatMap(({ callee, arguments: given }) => {
		const name = callee.type === 'MemberExpression' ? callee.property : callee;
		if (name.type !== 'Identifier' || name.name !== 'bezierVertex') return [];
		const isThreePoints = given.length === 6 || given.length === 9;
		return isThreePoints && !survey.declared.has(name.name)
			? [finding(name, 'bezier_vertex_old', { name: name.name })]
			: [];
	});
}
