import type { AnyNode, Identifier, Pattern, Program } from 'acorn';
import { full } from 'acorn-walk';
import type MagicString from 'magic-string';
import { afterDirectives } from './guards';
import type { Insert } from './insert';

/** A name bound at the top level of a sketch. */
export type Binding = { name: string; settable: boolean };

/** The names bound at top level, in order, each once. `const` names that the text assigns to stay constant. */
export function findBindings(tree: Program): Binding[] {
	const found = new Map<string, Binding>();
	const assigned = assignedNames(tree);
	for (const statement of tree.body) {
		if (statement.type === 'VariableDeclaration')
			for (const { id } of statement.declarations)
				for (const name of namesIn(id))
					found.set(name, { name, settable: statement.kind !== 'const' || !assigned.has(name) });
		else if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration')
			found.set(statement.id.name, { name: statement.id.name, settable: true });
	}
	// As a key of an object literal this name means something else.
	found.delete('__proto__');
	return [...found.values()];
}

/**
 * Opens the top-level names to the frame: a first statement hands over a reader and a writer for each,
 * and `const` becomes `let` at equal width where nothing in the text assigns to it.
 */
export function makeSettable(
	tree: Program,
	bindings: Binding[],
	guard: string,
	text: MagicString
): Insert[] {
	if (bindings.length === 0) return [];
	const settable = new Set(bindings.filter((one) => one.settable).map((one) => one.name));
	for (const statement of tree.body) {
		if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') continue;
		const names = statement.declarations.flatMap(({ id }) => namesIn(id));
		if (names.every((name) => settable.has(name)))
			text.update(statement.start, statement.start + 5, 'let  ');
		else for (const name of names) settable.delete(name);
	}
	const pairs = bindings.map(({ name }) =>
		// The parameter takes the guard's name, the one name the text cannot contain.
		settable.has(name)
			? `${name}:[()=>${name},${guard}=>{${name}=${guard}}]`
			: `${name}:[()=>${name}]`
	);
	const at = afterDirectives(tree.body) ?? tree.end;
	return [{ at, text: `${guard}.open({__proto__:null,${pairs.join()}});`, opens: true }];
}

function namesIn(pattern: Pattern | null): string[] {
	switch (pattern?.type) {
		case 'Identifier':
			return [pattern.name];
		case 'ObjectPattern':
			return pattern.properties.flatMap((property) =>
				namesIn(property.type === 'RestElement' ? property.argument : property.value)
			);
		case 'ArrayPattern':
			return pattern.elements.flatMap((element) => namesIn(element));
		case 'AssignmentPattern':
			return namesIn(pattern.left);
		case 'RestElement':
			return namesIn(pattern.argument);
		default:
			return [];
	}
}

function assignedNames(tree: Program): Set<string> {
	const names = new Set<string>();
	full(tree, (visited) => {
		const node = visited as AnyNode;
		if (node.type === 'AssignmentExpression')
			for (const name of namesIn(node.left)) names.add(name);
		if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier')
			names.add((node.argument as Identifier).name);
		if (
			(node.type === 'ForOfStatement' || node.type === 'ForInStatement') &&
			node.left.type !== 'VariableDeclaration'
		)
			for (const name of namesIn(node.left)) names.add(name);
	});
	return names;
}
