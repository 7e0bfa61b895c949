import type { Identifier, Program } from 'acorn';
import { full } from 'acorn-walk';

/** Whether the text speaks of `Tone`, so that the frame needs Tone.js. */
export function usesTone(tree: Program): boolean {
	let found = false;
	full(tree, (node) => {
		if (node.type === 'Identifier' && (node as Identifier).name === 'Tone') found = true;
	});
	return found;
}
