import type { SketchProblem } from '../../protocol';
import { finding } from './finding';
import { P5_FUNCTIONS } from './p5-names';
import type { Survey } from './survey';

/** Functions of p5 that set something when they are given values, and without values only tell what is set. */
const SETTERS = new Set(
	`fill stroke tint strokeWeight strokeCap strokeJoin textSize textStyle textWrap textDirection textWeight blendMode
	colorMode rectMode ellipseMode imageMode angleMode textureMode frameRate pixelDensity bezierOrder`.split(
		/\s+/
	)
);

/** Statements that name a function without calling it, ask without using the answer, or compare to no end. */
export function findUnusedCalls(survey: Survey): SketchProblem[] {
	const functions = new Set(survey.of('FunctionDeclaration').map(({ id }) => id?.name));
	return survey.of('ExpressionStatement').flatMap(({ expression }) => {
		if (expression.type === 'Identifier') {
			const { name } = expression;
			const isFunction = survey.declared.has(name) ? functions.has(name) : P5_FUNCTIONS.has(name);
			return isFunction ? [finding(expression, 'not_called', { name })] : [];
		}
		if (expression.type === 'BinaryExpression' && /^===?$/.test(expression.operator))
			return [finding(expression, 'compared_in_vain', { name: expression.operator })];
		if (expression.type !== 'CallExpression' || expression.callee.type !== 'Identifier') return [];
		const { name } = expression.callee;
		return expression.arguments.length === 0 && SETTERS.has(name) && !survey.declared.has(name)
			? [finding(expression, 'nothing_given', { name })]
			: [];
	});
}
