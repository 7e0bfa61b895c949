import type { Pattern } from 'acorn';

/** The names a pattern binds, in order. */
export function namesIn(pattern: Pattern | null): string[] {
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
