import type { AnyNode, Node } from 'acorn';

/** What follows `Tone.` in `Tone.name`; null for anything else. */
export function ofTone(node: Node): string | null {
	const one = node as AnyNode;
	if (one.type !== 'MemberExpression' || one.object.type !== 'Identifier') return null;
	if (one.object.name !== 'Tone') return null;
	return one.property.type === 'Identifier' ? one.property.name : null;
}
