import type { CallExpression, Node } from 'acorn';
import type { SketchProblem } from '../../protocol';
import { finding } from './finding';
import { isFunction, type Survey } from './survey';

const LOADERS = new Set(
	`loadImage loadFont loadJSON loadStrings loadTable loadXML loadBytes loadBlob loadModel loadShader loadFilterShader
	loadMaterialShader loadNormalShader loadColorShader loadStrokeShader`.split(/\s+/)
);

/** What p5 2 loads is a promise until it is awaited: used as it is, it draws nothing and says nothing. */
export function findLoaders(survey: Survey): SketchProblem[] {
	// Who speaks of promises knows of them, and awaits in ways that are not seen here.
	if (survey.declared.has('Promise') || survey.reads.has('Promise')) return [];
	const awaited = new Set(
		survey
			.of('AwaitExpression')
			.map(({ argument }) => survey.code.slice(argument.start, argument.end))
	);
	return survey.of('CallExpression').flatMap((call) => {
		const { callee } = call;
		if (callee.type !== 'Identifier' || !LOADERS.has(callee.name)) return [];
		if (survey.declared.has(callee.name) || hasCallback(call)) return [];
		const target = usedAs(call, survey);
		if (target === null || awaited.has(target)) return [];
		return [finding(call, 'load_not_awaited', { name: callee.name })];
	});
}

/** p5 calls back with what it loaded: then nothing need be awaited. */
const hasCallback = (call: CallExpression): boolean =>
	call.arguments.some((given, index) =>
		index === 0 ? false : isFunction(given) || given.type === 'Identifier'
	);

/** Where the call's value goes, as text; '' for an argument; null where it may well be awaited later. */
function usedAs(call: CallExpression, survey: Survey): string | null {
	const parent = survey.parentOf(call);
	const text = (node: Node) => survey.code.slice(node.start, node.end);
	if (parent?.type === 'VariableDeclarator') return text(parent.id);
	if (parent?.type === 'AssignmentExpression') return text(parent.left);
	if (parent?.type !== 'CallExpression' || parent.callee.type !== 'Identifier') return null;
	return survey.declared.has(parent.callee.name) ? null : '';
}
