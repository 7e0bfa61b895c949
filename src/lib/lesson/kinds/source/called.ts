import type { CallExpression, Node } from 'acorn';
import { declarationsIn, isFunction } from './declaration';
import type { Found } from './tree';

/** A place where something is called: the last name of what is called, and all of them (`getTransport.start`). */
export type CallSite = Found & { name: string; path: string };

function pathOf(node: Node): string[] {
	const { type, name, object, property, computed, callee } = node as Node & {
		name: string;
		object: Node;
		property: Node;
		computed: boolean;
		callee: Node;
	};
	if (type === 'Identifier' || type === 'PrivateIdentifier') return [name];
	if (type === 'ChainExpression') return pathOf((node as Node & { expression: Node }).expression);
	if (type === 'CallExpression') return pathOf(callee);
	if (type !== 'MemberExpression') return [];
	return computed ? [] : [...pathOf(object), ...pathOf(property)];
}

/** Every place in a text where something with a name is called or, with `new`, made. */
export function callSites(parts: Found[]): CallSite[] {
	return parts.flatMap((part) => {
		if (!['CallExpression', 'NewExpression'].includes(part.node.type)) return [];
		const path = pathOf((part.node as CallExpression).callee);
		const name = path.at(-1);
		return name === undefined ? [] : [{ ...part, name, path: path.join('.') }];
	});
}

/** Whether a place calls what an author names: `circle` wherever it belongs, `Tone.start` by its whole path. */
export const isCallTo = (site: CallSite, name: string): boolean =>
	name.includes('.') ? site.path === name : site.name === name;

const LOOPS = [
	'ForStatement',
	'ForInStatement',
	'ForOfStatement',
	'WhileStatement',
	'DoWhileStatement'
];

/** Methods that call the function they are given once for each member of a list. */
const ONCE_EACH = ['forEach', 'map', 'flatMap', 'from', 'reduce', 'filter', 'some', 'every'];

const isIn = (node: Node, outer: Node | null | undefined) =>
	outer != null && outer.start <= node.start && node.end <= outer.end;

/** Whether a part is repeated by something around it: a loop's test, step and body, or what is called for each member. */
function repeats(outer: Node, node: Node, sites: Map<Node, CallSite>): boolean {
	if (LOOPS.includes(outer.type)) {
		const { init, right } = outer as Node & { init?: Node | null; right?: Node };
		return !isIn(node, init) && !isIn(node, right);
	}
	const site = sites.get(outer);
	if (!site || !ONCE_EACH.includes(site.name)) return false;
	const given = (outer as CallExpression).arguments;
	return given.some((one) => isFunction(one) && isIn(node, one));
}

/**
 * The places that are called again and again: within a loop, within what is called for each member of a list, or
 * within a function that is called from such a place.
 */
export function repeatedSites(parts: Found[]): Set<CallSite> {
	const all = callSites(parts);
	const byNode = new Map(all.map((site) => [site.node, site]));
	const repeated = new Set(
		all.filter(({ node, around }) => around.some((outer) => repeats(outer, node, byNode)))
	);
	const functions = declarationsIn(parts).filter(({ kind }) => kind === 'function');
	for (let before = -1; before !== repeated.size;) {
		before = repeated.size;
		const names = new Set([...repeated].map(({ name }) => name));
		const bodies = functions.filter(({ name }) => names.has(name)).map(({ node }) => node);
		for (const site of all)
			if (bodies.some((body) => site.around.includes(body) && site.node !== body))
				repeated.add(site);
	}
	return repeated;
}
