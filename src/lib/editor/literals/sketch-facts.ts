import type { AnyNode, CallExpression, Pattern, Program } from 'acorn';
import { full } from 'acorn-walk';

/** How numbers of colour are to be read: the mode, and the greatest value of each of the four. */
export type ColourMode = { mode: 'RGB' | 'HSB' | 'HSL'; maxima: [number, number, number, number] };

/** What a sketch says about itself that gives its numbers meaning; sizes in pixels. */
export type SketchFacts = {
	width: number;
	height: number;
	/** In WEBGL the middle of the canvas is 0, 0. */
	isCentred: boolean;
	isInDegrees: boolean;
	/** Null where it changes on the way, or is one that pickers do not speak. */
	colourMode: ColourMode | null;
	usesTone: boolean;
	/** The learner's own functions and classes with the names of their parameters. */
	parameters: Map<string, string[]>;
};

const MAXIMA: Record<string, ColourMode['maxima']> = {
	RGB: [255, 255, 255, 255],
	HSB: [360, 100, 100, 1],
	HSL: [360, 100, 100, 1]
};

/** What is to be said of a text that does not parse. */
export const noFacts = (): SketchFacts => ({
	width: 400,
	height: 400,
	isCentred: false,
	isInDegrees: false,
	colourMode: { mode: 'RGB', maxima: [255, 255, 255, 255] },
	usesTone: false,
	parameters: new Map()
});

const numberOf = (node: AnyNode | undefined): number | null =>
	node?.type === 'Literal' && typeof node.value === 'number' ? node.value : null;

const nameOf = (node: AnyNode | undefined): string =>
	node?.type === 'Identifier' ? node.name : '';

const namesOf = (parameters: Pattern[]): string[] =>
	parameters.map((one) =>
		one.type === 'AssignmentPattern' ? nameOf(one.left) : nameOf(one as AnyNode)
	);

function readMode({ arguments: given }: CallExpression): ColourMode | null {
	const mode = nameOf(given[0]);
	const usual = MAXIMA[mode];
	if (!usual) return null;
	const [first, second, third, fourth] = given.slice(1).map(numberOf);
	if (given.length === 1) return { mode: mode as ColourMode['mode'], maxima: usual };
	if (given.length === 2 && first)
		return { mode: mode as ColourMode['mode'], maxima: [first, first, first, first] };
	if (!first || !second || !third || fourth === null) return null;
	return {
		mode: mode as ColourMode['mode'],
		maxima: [first, second, third, fourth ?? usual[3]]
	};
}

function heedCall(facts: SketchFacts, call: CallExpression, modes: (ColourMode | null)[]): void {
	const [first, second, third] = call.arguments;
	switch (nameOf(call.callee)) {
		case 'createCanvas':
			facts.width = numberOf(first) ?? facts.width;
			facts.height = numberOf(second) ?? facts.height;
			facts.isCentred = nameOf(third) === 'WEBGL';
			break;
		case 'angleMode':
			facts.isInDegrees = nameOf(first) === 'DEGREES';
			break;
		case 'colorMode':
			modes.push(readMode(call));
	}
}

function heedParameters(facts: SketchFacts, node: AnyNode): void {
	if (node.type === 'FunctionDeclaration' && node.id)
		facts.parameters.set(node.id.name, namesOf(node.params));
	if (
		node.type === 'VariableDeclarator' &&
		(node.init?.type === 'ArrowFunctionExpression' || node.init?.type === 'FunctionExpression')
	)
		facts.parameters.set(nameOf(node.id), namesOf(node.init.params));
	if (node.type !== 'ClassDeclaration' || !node.id) return;
	for (const member of node.body.body) {
		if (member.type !== 'MethodDefinition') continue;
		const name = member.kind === 'constructor' ? node.id.name : `.${nameOf(member.key)}`;
		facts.parameters.set(name, namesOf(member.value.params));
	}
}

/** Gathers what a sketch says about itself. */
export function sketchFacts(program: Program): SketchFacts {
	const facts = noFacts();
	const modes: (ColourMode | null)[] = [];
	full(program, (found) => {
		const node = found as AnyNode;
		if (node.type === 'CallExpression') heedCall(facts, node, modes);
		else if (node.type === 'Identifier' && node.name === 'Tone') facts.usesTone = true;
		else heedParameters(facts, node);
	});
	const [mode, ...others] = modes;
	if (mode !== undefined) facts.colourMode = others.length ? null : mode;
	return facts;
}
