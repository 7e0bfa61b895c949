import type { Node } from 'acorn';
import type { SketchProblem } from '../../protocol';
import { finding } from './finding';
import type { Survey } from './survey';

const KEYS = new Set(
	`UP_ARROW DOWN_ARROW LEFT_ARROW RIGHT_ARROW ENTER RETURN ESCAPE SHIFT BACKSPACE TAB OPTION CONTROL ALT
	DELETE`.split(/\s+/)
);
const BUTTONS: Record<string, string> = { LEFT: 'left', RIGHT: 'right', CENTER: 'center' };

/** Comparisons that held in p5 1 and never hold in p5 2: key codes with key names, `mouseButton` with a side. */
export function findOldComparisons(survey: Survey): SketchProblem[] {
	const pairs: [Node, Node, Node][] = [
		...survey
			.of('BinaryExpression')
			.filter(({ operator }) => /^[=!]==?$/.test(operator))
			.flatMap((node): [Node, Node, Node][] => [
				[node, node.left, node.right],
				[node, node.right, node.left]
			]),
		...survey
			.of('SwitchStatement')
			.flatMap(({ discriminant, cases }) =>
				cases.flatMap(({ test }): [Node, Node, Node][] =>
					test ? [[test, discriminant, test]] : []
				)
			)
	];
	return pairs.flatMap(([node, asked, given]) => {
		const name = nameOf(asked);
		const constant = nameOf(given);
		if (survey.declared.has(name) || survey.declared.has(constant)) return [];
		if (name === 'keyCode' && KEYS.has(constant))
			return [finding(node, 'key_code_compared', { name, constant })];
		const side = Object.hasOwn(BUTTONS, constant) ? BUTTONS[constant] : undefined;
		return name === 'mouseButton' && side
			? [finding(node, 'mouse_button_compared', { name, constant, side })]
			: [];
	});
}

const nameOf = (node: Node): string =>
	node.type === 'Identifier' ? (node as Node & { name: string }).name : '';
