import type {
	AnyNode,
	CallExpression,
	Function as FunctionNode,
	Identifier,
	NewExpression,
	Node,
	Pattern
} from 'acorn';
import { base, recursive, type RecursiveVisitors } from 'acorn-walk';
import { namesIn } from './names';

/** Methods that call the function they are given at once, rather than keeping it for later. */
const AT_ONCE = new Set(
	'map forEach filter reduce reduceRight some every find findIndex findLast flatMap sort toSorted from'.split(
		' '
	)
);

/** What p5 makes a shader of: it reads the text of the function it is given and runs it once, with all within it. */
const SHADER_MAKER = /^(modify|build\w*Shader)$/;

/** Names that a piece of text mentions without declaring them itself. */
export type References = {
	/** Mentioned where the text runs: outside functions, or in functions that are called at once. */
	now: Set<string>;
	/** Mentioned within functions, which run later. */
	later: Set<string>;
	/** Mentioned other than to be called or assigned: handed on, so that somebody may keep the value. */
	held: Set<string>;
};

type State = { known: Set<string>[]; later: boolean; isShader: boolean; found: References };
type Visit = (node: Node, state: State, type?: string) => void;
type Visitor<Visited> = (node: Visited, state: State, visit: Visit) => void;

/** The walker's types leave out that a node may be visited as another type. */
const walk = recursive as unknown as (
	node: Node,
	state: State,
	visitors: object,
	all: object,
	type?: string
) => void;

/** What a statement or expression refers to; of a function, what its body does. */
export function referencesIn(node: Node): References {
	const found: References = { now: new Set(), later: new Set(), held: new Set() };
	const state: State = { known: [], later: false, isShader: false, found };
	if (node.type === 'FunctionDeclaration' || isFunction(node))
		inFunction(node as FunctionNode, state, (child, at, type) =>
			walk(child, at, VISITORS, base, type)
		);
	else walk(node, { ...state, known: [declaredIn(node)] }, VISITORS, base);
	return found;
}

function note(name: string, { known, later, found }: State, held: boolean): void {
	if (known.some((names) => names.has(name))) return;
	(later ? found.later : found.now).add(name);
	if (held) found.held.add(name);
}

/** A name that is only called is not kept by anyone. */
function callee(node: AnyNode, state: State, visit: Visit): void {
	if (node.type === 'Identifier') note(node.name, state, false);
	else visit(node, state, 'Expression');
}

const VISITORS: {
	Identifier: Visitor<Identifier>;
	Pattern: Visitor<AnyNode>;
	Function: Visitor<FunctionNode>;
	CallExpression: Visitor<CallExpression>;
	NewExpression: Visitor<NewExpression>;
} = {
	Identifier: (node, state) => note(node.name, state, true),
	Pattern(node, state, visit) {
		if (node.type === 'Identifier') note(node.name, state, false);
		else base.Pattern?.(node as Pattern, state, visit as never);
	},
	Function: (node, state, visit) =>
		inFunction(node, { ...state, later: state.later || !state.isShader }, visit),
	CallExpression(node, state, visit) {
		callee(node.callee as AnyNode, state, visit);
		for (const argument of node.arguments)
			if (isFunction(argument) && makesShader(node))
				inFunction(argument, { ...state, isShader: true }, visit);
			else if (isFunction(argument) && callsAtOnce(node)) inFunction(argument, state, visit);
			else visit(argument, state, 'Expression');
	},
	NewExpression(node, state, visit) {
		callee(node.callee as AnyNode, state, visit);
		for (const argument of node.arguments)
			if (isP5(node)) callee(argument as AnyNode, state, visit);
			else visit(argument, state, 'Expression');
	}
};

/** `new p5(…)` calls the function it is given at once, and no more. */
const isP5 = ({ callee: made }: NewExpression): boolean =>
	made.type === 'Identifier' && made.name === 'p5';

const isFunction = (node: Node): node is FunctionNode =>
	node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';

/** Whether a call calls the functions it is given before it comes back. */
export function callsAtOnce({ callee: called }: CallExpression): boolean {
	return (
		called.type === 'MemberExpression' &&
		called.property.type === 'Identifier' &&
		AT_ONCE.has(called.property.name)
	);
}

function makesShader({ callee: called }: CallExpression): boolean {
	const name = called.type === 'MemberExpression' ? called.property : called;
	return name.type === 'Identifier' && SHADER_MAKER.test(name.name);
}

function inFunction(node: FunctionNode, state: State, visit: Visit): void {
	const own = declaredIn(node.body);
	for (const parameter of node.params) for (const name of namesIn(parameter)) own.add(name);
	if (node.type === 'FunctionExpression' && node.id) own.add(node.id.name);
	own.add('arguments');
	const inside = { ...state, known: [...state.known, own] };
	for (const parameter of node.params) visit(parameter, inside, 'Pattern');
	visit(node.body, inside, node.expression ? 'Expression' : 'Statement');
}

/** What a piece of text declares anywhere in it, but for what the functions in it declare. */
export function declaredIn(node: Node): Set<string> {
	const names = new Set<string>();
	const visitors: RecursiveVisitors<null> = {
		Function(inner) {
			if (inner.type === 'FunctionDeclaration' && inner.id) names.add(inner.id.name);
		},
		Class(inner) {
			if (inner.type === 'ClassDeclaration' && inner.id) names.add(inner.id.name);
		},
		VariableDeclarator(inner, state, visit) {
			for (const name of namesIn(inner.id)) names.add(name);
			if (inner.init) visit(inner.init, state);
		},
		CatchClause(inner, state, visit) {
			for (const name of namesIn(inner.param ?? null)) names.add(name);
			visit(inner.body, state);
		}
	};
	recursive(node, null, visitors);
	return names;
}
