import * as v from 'valibot';
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { explain } from './explain';
import type { LessonFault, Parsed } from './fault';

type Key = string | number;

/** The line of the value at a path in a YAML file, or of the nearest thing above it that exists. */
export type LineOf = (...path: Key[]) => number;

function makeLineOf(document: Document.Parsed, lines: LineCounter): LineOf {
	const at = (offset: number | undefined) => Math.max(1, lines.linePos(offset ?? 0).line);
	return (...path) => {
		let node = document.contents as Node | null;
		let line = at(node?.range?.[0]);
		for (const key of path) {
			if (isMap(node)) {
				const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
				if (!pair) return line;
				line = at((pair.key as Node).range?.[0]);
				node = pair.value as Node | null;
			} else if (isSeq(node) && typeof key === 'number' && node.items[key]) {
				node = node.items[key] as Node;
				line = at(node.range?.[0]);
			} else return line;
		}
		return line;
	};
}

/** Prefixes a message with the step and check it is about, by their ids where they have any. */
function placeOf(data: unknown, path: Key[]): string {
	const names: string[] = [];
	let value = data;
	for (const [index, key] of path.entries()) {
		value = (value as Record<Key, unknown> | undefined)?.[key];
		const list = path[index - 1];
		if (typeof key !== 'number' || !['steps', 'checks', 'courses'].includes(String(list))) continue;
		const id = (value as { id?: unknown } | undefined)?.id;
		names.push(`${String(list).slice(0, -1)} ${typeof id === 'string' ? `\`${id}\`` : key + 1}`);
	}
	return names.length ? `${names.join(', ')}: ` : '';
}

/** Reads a YAML text by a schema; every fault carries its line. */
export function parseYaml<Schema extends v.GenericSchema>(
	text: string,
	file: string,
	schema: Schema
): Parsed<{ data: v.InferOutput<Schema>; lineOf: LineOf }> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineOf = makeLineOf(document, lines);
	if (document.errors.length)
		return {
			ok: false,
			faults: document.errors.map((error) => ({
				file,
				line: lines.linePos(error.pos[0]).line,
				message: `this is not YAML: ${error.message}`,
				remedy: 'mend the line; texts with `: ` or `#` in them need quotes'
			}))
		};
	const data: unknown = document.toJS();
	const result = v.safeParse(schema, data ?? {});
	if (result.success) return { ok: true, value: { data: result.output, lineOf } };
	const faults = result.issues.map((issue): LessonFault => {
		const items = (issue.path ?? []) as v.IssuePathItem[];
		const path = items.map((item) => item.key as Key);
		const missing = (item: v.IssuePathItem) =>
			item.value === undefined && !((item.key as Key) in Object(item.input));
		const { message, remedy } = explain({
			kind: issue.kind,
			type: issue.type,
			expected: issue.expected,
			received: issue.received,
			message: issue.message,
			path: items.map((item) => ({ key: item.key as Key, missing: missing(item) })),
			known: knownFields(schema, path)
		});
		return { file, line: lineOf(...path), message: placeOf(data, path) + message, remedy };
	});
	return { ok: false, faults };
}

/** The fields of the object schema that holds the last key of a path. */
function knownFields(schema: v.GenericSchema, path: Key[]): string[] {
	let current: unknown = schema;
	for (const key of path.slice(0, -1)) {
		const { entries, item } = unwrap(current);
		current = typeof key === 'number' ? item : entries?.[key];
	}
	return Object.keys(unwrap(current).entries ?? {});
}

type Shape = {
	wrapped?: unknown;
	pipe?: unknown[];
	options?: unknown[];
	entries?: Record<string, unknown>;
	item?: unknown;
};

function unwrap(schema: unknown): Shape {
	const shape = (schema ?? {}) as Shape;
	if (shape.entries || shape.item) return shape;
	if (shape.wrapped) return unwrap(shape.wrapped);
	if (shape.pipe && shape.pipe[0] !== schema) return unwrap(shape.pipe[0]);
	const object = shape.options?.map(unwrap).find((option) => option.entries);
	return object ?? shape;
}
