const DRAW = 'function draw() { background(255, 0, 0); }';
const SETUP = 'function setup() { createCanvas(200, 200); }';

/** A sketch that never comes to an end in some place of its text. */
type Endless = {
	place: string;
	/** The sketch, which paints the canvas red where `HERE` lets it. */
	text: string;
	/** What stands at `HERE`: a plain endless loop unless it says otherwise. */
	bad?: string;
	/** What a person puts in its place; nothing unless it says otherwise. */
	good?: string;
	/** Whether it begins with a click on the canvas. */
	clicked?: boolean;
};

/** Loops without end, one for each place of a sketch where code can stand besides `draw`. */
export const PLACES: Endless[] = [
	{ place: 'setup', text: `function setup() {\n  createCanvas(200, 200);\n  HERE\n}\n${DRAW}` },
	{ place: 'the top level', text: `let a = 1;\nHERE\n${SETUP}\n${DRAW}` },
	{
		place: 'mousePressed',
		text: `${SETUP}\n${DRAW}\nfunction mousePressed() {\n  HERE\n}`,
		clicked: true
	},
	{
		place: 'a timer',
		text: `function setup() {\n  createCanvas(200, 200);\n  setTimeout(() => {\n    HERE\n  }, 300);\n}\n${DRAW}`
	},
	{
		place: 'a Tone.Loop',
		text: `let beat = new Tone.Loop(() => {\n  HERE\n}, 0.1);\n${SETUP}\n${DRAW}\nfunction mousePressed() { Tone.start(); beat.start(0); Tone.getTransport().start(); }`,
		clicked: true
	},
	{
		place: 'a method of a class',
		text: `class Ball {\n  move() {\n    HERE\n  }\n}\n${SETUP}\nfunction draw() { background(255, 0, 0); if (frameCount > 3) new Ball().move(); }`
	},
	{
		place: 'a getter',
		text: `class Ball {\n  get size() {\n    HERE\n    return 1;\n  }\n}\n${SETUP}\nfunction draw() { background(255, 0, 0); if (frameCount > 3) new Ball().size; }`
	},
	{
		place: 'a static block',
		text: `class Ball {\n  static {\n    HERE\n  }\n}\n${SETUP}\n${DRAW}`
	},
	{
		place: 'a method of an object',
		text: `const ball = {\n  move() {\n    HERE\n  }\n};\n${SETUP}\nfunction draw() { background(255, 0, 0); if (frameCount > 3) ball.move(); }`
	},
	{
		place: 'an awaited loop',
		text: `async function setup() {\n  createCanvas(200, 200);\n  HERE\n}\n${DRAW}`,
		bad: 'for await (const one of (async function* () { while (true) yield 1; })());'
	}
];

const DEEP = `${SETUP}\nHERE\nfunction draw() { background(255, 0, 0); deep(1); }`;

/** Functions that call themselves without end. */
export const RECURSIONS: Endless[] = [
	{
		place: 'a function',
		text: DEEP,
		bad: 'function deep(n) { return 1 + deep(n + 1); }',
		good: 'function deep() {}'
	},
	{
		place: 'two functions',
		text: DEEP,
		bad: 'function deep(n) { return 1 + other(n + 1); } function other(n) { return 1 + deep(n + 1); }',
		good: 'function deep() {}'
	},
	{
		place: 'an arrow',
		text: DEEP,
		bad: 'const deep = (n) => 1 + deep(n + 1);',
		good: 'const deep = (n) => n;'
	}
];

/** The sketch as it never ends; as it is when mended, and paints blue; and the line that is to be named. */
export function textsOf({ text, bad = 'while (true) {}', good = '' }: Endless) {
	const line = text.split('\n').findIndex((one) => one.includes('HERE')) + 1;
	return {
		endless: text.replace('HERE', bad),
		mended: text.replace('HERE', good).replace('255, 0, 0', '0, 0, 255'),
		line
	};
}
