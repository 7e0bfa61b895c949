import type { ConsoleNode } from '$lib/sandbox/host';

/** A value of a console line with the values inside it. */
export type Branch = { node: ConsoleNode; inside: Branch[] };

/** The values of a line as trees: each node takes in what follows it with a greater depth. */
export function branchesOf(nodes: ConsoleNode[]): Branch[] {
	const roots: Branch[] = [];
	const open: Branch[] = [];
	for (const node of nodes) {
		const branch = { node, inside: [] };
		while (open.length > 0 && (open.at(-1)?.node.depth ?? 0) >= node.depth) open.pop();
		(open.at(-1)?.inside ?? roots).push(branch);
		open.push(branch);
	}
	return roots;
}
