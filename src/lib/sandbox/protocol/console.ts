import * as v from 'valibot';

/** What bounds one line of a sketch's console, in both ends. */
export const CONSOLE_LIMITS = {
	text: 5000,
	/** Values of one line, with all that is inside them. */
	nodes: 300,
	/** How deep one looks into a value. */
	depth: 4,
	nodeText: 500,
	/** Characters of all values of one line together. */
	allNodes: 16_000,
	groups: 10,
	columns: 20,
	rows: 100,
	cell: 100
} as const;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

/**
 * One value of a console line, or one inside it. Nodes come in reading order, and what is inside a node
 * follows it with a greater `depth`; so a frame can send no tree that is too deep to read.
 */
export const consoleNodeSchema = v.object({
	depth: count(CONSOLE_LIMITS.depth),
	/** Its name or place in the value around it; null for what was given to the console itself. */
	key: v.nullable(text(100)),
	kind: v.picklist([
		'text',
		'string',
		'number',
		'word',
		'function',
		'object',
		'error',
		'colour',
		'unread'
	]),
	text: text(CONSOLE_LIMITS.nodeText),
	/** How many values inside it were left out. */
	rest: count(Number.MAX_SAFE_INTEGER),
	/** What a p5.Color looks like, as #rrggbbaa. */
	colour: v.nullable(v.pipe(v.string(), v.regex(/^#[\da-f]{8}$/))),
	/** Where an error was thrown, in the learner's text. */
	line: v.nullable(count(1_000_000))
});

const nodes = v.pipe(
	v.array(consoleNodeSchema),
	v.maxLength(CONSOLE_LIMITS.nodes),
	v.check(
		(all) =>
			all.reduce((sum, one) => sum + one.text.length + (one.key?.length ?? 0), 0) <=
			CONSOLE_LIMITS.allNodes
	)
);

const cells = v.pipe(v.array(text(CONSOLE_LIMITS.cell)), v.maxLength(CONSOLE_LIMITS.columns + 1));

/** One line of a sketch's console. */
export const consoleMessageSchema = v.object({
	type: v.literal('console'),
	run: v.pipe(v.number(), v.integer()),
	level: v.picklist(['log', 'info', 'warn', 'error', 'debug']),
	/** `group`: what follows belongs under it; `flood`: stands for many lines that came too fast; `clear`: the sketch emptied its console. */
	kind: v.picklist(['line', 'group', 'table', 'flood', 'clear']),
	/** The whole line in one text; of a flood, its last line. */
	text: text(CONSOLE_LIMITS.text),
	/** How many lines this one stands for. */
	times: v.pipe(v.number(), v.integer(), v.minValue(1)),
	line: v.nullable(v.number()),
	/** How many groups it is in. */
	group: count(CONSOLE_LIMITS.groups),
	/** The values that can be looked into; empty when the text says it all. */
	nodes,
	/** The head, then the rows; the first cell of each is its name. */
	table: v.nullable(v.pipe(v.array(cells), v.maxLength(CONSOLE_LIMITS.rows + 1)))
});

export type ConsoleNode = v.InferOutput<typeof consoleNodeSchema>;
export type ConsoleMessage = v.InferOutput<typeof consoleMessageSchema>;
