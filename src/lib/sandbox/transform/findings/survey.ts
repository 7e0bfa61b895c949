import type { AnyNode, Function as FunctionNode, Identifier, Node, Program } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { namesIn } from '../names';

type Of<Type extends AnyNode['type']> = Extract<AnyNode, { type: Type }>;

/** A sketch's tree gone through once: what the searches for findings ask of it. */
export class Survey {
	readonly tree: Program;
	readonly code: string;
	/** Every name the sketch declares, in whatever scope. */
	readonly declared = new Set<string>();
	/** Where each name is read or called, declarations and assignments not counted. */
	readonly reads = new Map<string, Node[]>();
	#nodes = new Map<string, Node[]>();
	#parents = new Map<Node, Node>();

	constructor(tree: Program, code: string) {
		this.tree = tree;
		this.code = code;
		fullAncestor(tree, (node, _, ancestors, type) => {
			const kind = this.#nodes.get(node.type);
			if (kind) kind.push(node);
			else this.#nodes.set(node.type, [node]);
			const parent = ancestors.at(-2);
			if (parent) this.#parents.set(node, parent);
			if (type === 'Identifier') this.#read(node as Identifier);
			this.#declare(node);
		});
	}

	/** All nodes of a kind, inner ones before those around them. */
	of<Type extends AnyNode['type']>(type: Type): Of<Type>[] {
		return (this.#nodes.get(type) ?? []) as Of<Type>[];
	}

	parentOf(node: Node): AnyNode | null {
		return (this.#parents.get(node) as AnyNode | undefined) ?? null;
	}

	/** The function a node is in, null at the top level. */
	functionAround(node: Node): FunctionNode | null {
		let around = this.parentOf(node);
		while (around && !isFunction(around)) around = this.parentOf(around);
		return around;
	}

	#read(node: Identifier): void {
		const reads = this.reads.get(node.name);
		if (reads) reads.push(node);
		else this.reads.set(node.name, [node]);
	}

	#declare(node: AnyNode): void {
		if (node.type === 'VariableDeclarator') this.#add(namesIn(node.id));
		else if (node.type === 'ClassDeclaration') this.#add(namesIn(node.id));
		else if (node.type === 'CatchClause') this.#add(namesIn(node.param ?? null));
		else if (isFunction(node)) {
			this.#add(namesIn(node.id ?? null));
			for (const parameter of node.params) this.#add(namesIn(parameter));
		}
	}

	#add(names: string[]): void {
		for (const name of names) this.declared.add(name);
	}
}

/** Whether a node is a function of any form. */
export const isFunction = (node: Node): node is FunctionNode =>
	node.type === 'FunctionDeclaration' ||
	node.type === 'FunctionExpression' ||
	node.type === 'ArrowFunctionExpression';
