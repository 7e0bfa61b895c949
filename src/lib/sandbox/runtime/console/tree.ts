import { CONSOLE_LIMITS, type ConsoleNode } from '../../protocol';
import { className, peek, UNREAD } from './peek';
import { showShort } from './show';
import { colourOf, specialText } from './special';

const ITEMS_OF_ONE = 100;

/** The line of the learner's text an error was thrown at, where known. */
export type LineOf = (error: Error) => number | null;

type Draft = {
	node: ConsoleNode;
	value: unknown;
	above: Draft | null;
	inside: Draft[];
};

/**
 * What can be looked into in the values of one line, in reading order and within the limits of the
 * protocol; empty when no value has anything inside. Shallow values come before deep ones when not all fit.
 */
export function treeOf(values: unknown[], lineOf: LineOf): ConsoleNode[] {
	if (!values.some(hasInside)) return [];
	const roots = values.slice(0, 50).map((value) => draft(null, value, null, lineOf));
	const queue = [...roots];
	let nodes = roots.length;
	let characters = roots.reduce((sum, { node }) => sum + node.text.length, 0);
	for (let at = 0; at < queue.length; at++) {
		const one = queue[at] as Draft;
		const entries = entriesOf(one);
		one.node.rest = entries.length;
		if (one.node.depth >= CONSOLE_LIMITS.depth) continue;
		for (let index = 0; index < Math.min(entries.length, ITEMS_OF_ONE); index++) {
			const made = draft(entries.key(index), entries.value(index), one, lineOf);
			characters += made.node.text.length + (made.node.key?.length ?? 0);
			if (++nodes > CONSOLE_LIMITS.nodes || characters > CONSOLE_LIMITS.allNodes)
				return flat(roots);
			one.inside[one.inside.length] = made;
			one.node.rest--;
			queue[queue.length] = made;
		}
	}
	return flat(roots);
}

function flat(drafts: Draft[], into: ConsoleNode[] = []): ConsoleNode[] {
	for (const { node, inside } of drafts) {
		into[into.length] = node;
		flat(inside, into);
	}
	return into;
}

const hasInside = (value: unknown) => typeof value === 'object' && value !== null;

function draft(key: string | null, value: unknown, above: Draft | null, lineOf: LineOf): Draft {
	const node: ConsoleNode = {
		depth: above ? above.node.depth + 1 : 0,
		key: key === null ? null : key.slice(0, 100),
		kind: kindOf(value),
		text: (typeof value === 'string' && !above ? value : showShort(value)).slice(
			0,
			CONSOLE_LIMITS.nodeText
		),
		rest: 0,
		colour: null,
		line: null
	};
	if (typeof value === 'string' && !above) node.kind = 'text';
	try {
		if (value instanceof Error) {
			node.kind = 'error';
			node.line = lineOf(value);
		} else if (node.kind === 'object' && className(value as object) === 'p5.Color') {
			node.kind = 'colour';
			node.colour = colourOf(value as object);
		}
	} catch {
		// A value may refuse to be looked at; its text says so already.
	}
	return { node, value, above, inside: [] };
}

function kindOf(value: unknown): ConsoleNode['kind'] {
	if (value === UNREAD) return 'unread';
	if (typeof value === 'string' || typeof value === 'function') return typeof value as 'string';
	if (typeof value === 'number' || typeof value === 'bigint') return 'number';
	return hasInside(value) ? 'object' : 'word';
}

type Entries = { length: number; key: (at: number) => string; value: (at: number) => unknown };

const NOTHING: Entries = { length: 0, key: () => '', value: () => undefined };

function entriesOf({ value, above }: Draft): Entries {
	if (typeof value !== 'object' || value === null) return NOTHING;
	for (let up = above; up; up = up.above) if (up.value === value) return NOTHING;
	try {
		return insideOf(value);
	} catch {
		return NOTHING;
	}
}

function insideOf(value: object): Entries {
	if (Array.isArray(value) || ArrayBuffer.isView(value)) {
		const { length } = value as ArrayLike<unknown>;
		return { length: length || 0, key: String, value: (at) => attempt(value, at) };
	}
	if (value instanceof Map || value instanceof Set) {
		const all: [unknown, unknown][] = [];
		for (const entry of value.entries()) if (all.push(entry) >= ITEMS_OF_ONE) break;
		const isMap = value instanceof Map;
		return {
			length: value.size,
			key: (at) => (isMap ? showShort(all[at]?.[0]) : String(at)),
			value: (at) => all[at]?.[1]
		};
	}
	const name = className(value);
	if (name === 'p5.Vector') {
		const values = peek(value, 'values') as unknown[];
		return {
			length: Math.min(values.length, 4),
			key: (at) => 'xyzw'[at] ?? '',
			value: (at) => values[at]
		};
	}
	if (specialText(value, name) !== null && name !== 'p5.Image') return NOTHING;
	// What the libraries call their own is no help to a learner, and without end.
	const keys = Object.keys(value).filter((key) => !/^(?:p5|Tone)\./.test(name) || key[0] !== '_');
	return {
		length: keys.length,
		key: (at) => keys[at] as string,
		value: (at) => attempt(value, keys[at] as string)
	};
}

function attempt(value: object, key: PropertyKey): unknown {
	try {
		return peek(value, key);
	} catch {
		return UNREAD;
	}
}
