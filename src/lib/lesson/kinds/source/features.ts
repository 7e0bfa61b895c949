import type { Node } from 'acorn';
import { callSites } from './called';
import { declarationsIn, isFunction } from './declaration';
import type { Found } from './tree';

/** p5 calls these itself: having them is no use of functions. */
const CALLED_BY_P5 =
	/^(setup|draw|mouse\w+|key\w+|touch\w+|doubleClicked|windowResized|device\w+)$/;

const types =
	(...wanted: string[]) =>
	(parts: Found[]): Node[] =>
		parts.map(({ node }) => node).filter(({ type }) => wanted.includes(type));

const LOOPS = types(
	'ForStatement',
	'ForInStatement',
	'ForOfStatement',
	'WhileStatement',
	'DoWhileStatement'
);

const calling =
	(...names: string[]) =>
	(parts: Found[]): Node[] =>
		callSites(parts)
			.filter(({ name }) => names.includes(name))
			.map(({ node }) => node);

/** Functions one has named oneself, apart from those p5 calls. */
const ownFunctions = (parts: Found[]): Node[] =>
	declarationsIn(parts)
		.filter(({ kind, name }) => kind === 'function' && !CALLED_BY_P5.test(name))
		.map(({ node }) => node);

function recursions(parts: Found[]): Node[] {
	const functions = declarationsIn(parts).filter(({ kind }) => kind === 'function');
	return callSites(parts)
		.filter(({ name, around }) =>
			functions.some((one) => one.name === name && around.includes(one.node))
		)
		.map(({ node }) => node);
}

const marked =
	(flag: 'async' | 'computed') =>
	(parts: Found[]): Node[] =>
		parts
			.map(({ node }) => node)
			.filter((node) =>
				flag === 'async'
					? isFunction(node) && node.async
					: node.type === 'MemberExpression' && (node as Node & { computed: boolean }).computed
			);

/** What a text can be found to use, by the names an author writes; each gives the places it is used at, in order. */
export const FEATURES = {
	for: types('ForStatement', 'ForOfStatement', 'ForInStatement'),
	while: types('WhileStatement', 'DoWhileStatement'),
	loop: (parts: Found[]) => [...LOOPS(parts), ...calling('forEach', 'map', 'from')(parts)],
	if: types('IfStatement'),
	conditional: types('ConditionalExpression'),
	switch: types('SwitchStatement'),
	function: ownFunctions,
	arrow: types('ArrowFunctionExpression'),
	return: types('ReturnStatement'),
	recursion: recursions,
	class: types('ClassDeclaration', 'ClassExpression'),
	new: types('NewExpression'),
	variable: types('VariableDeclarator'),
	array: (parts: Found[]) => [...types('ArrayExpression')(parts), ...calling('Array')(parts)],
	index: marked('computed'),
	object: types('ObjectExpression'),
	template: types('TemplateLiteral'),
	spread: types('SpreadElement', 'RestElement'),
	destructuring: types('ObjectPattern', 'ArrayPattern'),
	async: marked('async'),
	await: types('AwaitExpression')
} satisfies Record<string, (parts: Found[]) => Node[]>;

export type Feature = keyof typeof FEATURES;

/** The names of all features. */
export const FEATURE_NAMES = Object.keys(FEATURES) as [Feature, ...Feature[]];
