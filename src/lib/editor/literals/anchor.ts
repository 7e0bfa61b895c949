import type { AnyNode } from 'acorn';
import { channelOf, takesColour } from './colour-calls';
import type { Label } from './literal';
import { p5Parameters } from './p5-parameters';
import type { SketchFacts } from './sketch-facts';
import { nameParameter, type Meaning } from './words';

/** Where a value stands: what it is called, what it means, and the constants its place takes. */
export type Anchor = {
	subject: string;
	part: Label['part'];
	operator: string;
	meaning: Meaning;
	/** The greatest value where the sketch sets it, as `colorMode` does. */
	maximum?: number;
	choices: readonly string[];
	/** The last name on the way, as `type` in `{ type: 'sine' }`. */
	key: string;
};

const COMPARISONS = new Set(['<', '<=', '>', '>=', '==', '===', '!=', '!==']);
const SIGNS: Record<string, string> = {
	'*': '×',
	'/': '÷',
	'-': '−',
	'<=': '≤',
	'>=': '≥',
	'===': '=',
	'==': '=',
	'!==': '≠',
	'!=': '≠'
};

// Parameters of Tone that its own declarations know, as far as sketches pass numbers there.
const TONE: Record<string, string[]> = {
	triggerAttackRelease: ['note', 'duration', 'time', 'velocity'],
	triggerAttack: ['note', 'time', 'velocity'],
	triggerRelease: ['time'],
	rampTo: ['value', 'seconds'],
	linearRampTo: ['value', 'seconds'],
	exponentialRampTo: ['value', 'seconds'],
	setValueAtTime: ['value', 'time'],
	Volume: ['volume'],
	Reverb: ['decay'],
	FeedbackDelay: ['time', 'feedback'],
	PingPongDelay: ['time', 'feedback'],
	Filter: ['frequency'],
	Oscillator: ['frequency'],
	Gain: ['value'],
	Delay: ['time']
};

/** A name or a chain of names as the code writes it, without `this`; its last name where it is longer than `most` characters. */
export function chain(node: AnyNode, most = 28): string {
	if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name;
	if (node.type !== 'MemberExpression' || node.computed)
		return node.type === 'MemberExpression' ? chain(node.object as AnyNode, most) : '';
	const last = chain(node.property as AnyNode);
	const whole = [chain(node.object as AnyNode, most), last].filter(Boolean).join('.');
	return whole.length > most ? last : whole;
}

const start = (): Anchor => ({
	subject: '',
	part: null,
	operator: '',
	meaning: 'plain',
	choices: [],
	key: ''
});

function name(anchor: Anchor, callee: string, key: string): void {
	const { word, meaning } = nameParameter(callee, key);
	anchor.part = word ? { word } : { name: key };
	anchor.meaning = meaning;
	anchor.key = key;
}

function heedCall(anchor: Anchor, callee: AnyNode, place: number, count: number, f: SketchFacts) {
	const subject = chain(callee);
	const last = subject.slice(subject.lastIndexOf('.') + 1);
	// An option of the call has said what it is already.
	if (!anchor.part && last) nameArgument(anchor, callee, last, place, count, f);
	anchor.subject = subject.replace(/^Tone\./, '');
}

function nameArgument(
	anchor: Anchor,
	callee: AnyNode,
	last: string,
	place: number,
	count: number,
	facts: SketchFacts
): void {
	const isMethod = callee.type === 'MemberExpression';
	const own = facts.parameters.get(last) ?? facts.parameters.get(`.${last}`);
	const channel = takesColour(last) && channelOf(place, count, facts.colourMode);
	if (channel) {
		anchor.part = { word: channel.word };
		anchor.meaning = 'channel';
		anchor.maximum = channel.maximum;
		return;
	}
	const p5 = own ? undefined : p5Parameters(last, count)?.[place];
	const key = own?.[place] ?? p5?.name ?? (isMethod ? TONE[last]?.[place] : undefined);
	// A random number from one alone: p5 calls it the minimum, which it then is not.
	if (last === 'random' && count === 1) name(anchor, last, 'max');
	else if (key) name(anchor, own ? '' : last, key);
	else if (count > 1) anchor.part = { place: place + 1 };
	if (!p5?.choices.length) return;
	anchor.choices = p5.choices;
	// `rectMode` says it: its parameter is called `mode`, as all such are.
	if (/^(mode|kind|style|cap|join|type|filterType)$/.test(p5.name)) anchor.part = null;
}

/**
 * Climbs from a value to what names it: a call's argument, a variable, an option, a comparison.
 * Null where turning it makes no sense, as in `list[2]`. `path` leads from the program to the value.
 */
export function anchorOf(path: AnyNode[], text: string, facts: SketchFacts): Anchor | null {
	const anchor = start();
	for (let at = path.length - 2; at >= 0; at -= 1) {
		const [parent, child] = [path[at], path[at + 1]];
		if (!parent || !child) return anchor;
		switch (parent.type) {
			case 'MemberExpression':
				return null;
			case 'BinaryExpression': {
				const other = (parent.left === child ? parent.right : parent.left) as AnyNode;
				const sign = SIGNS[parent.operator] ?? parent.operator;
				if (!COMPARISONS.has(parent.operator)) {
					anchor.operator ||= sign;
					break;
				}
				anchor.subject =
					chain(other) || text.slice(other.start, Math.min(other.end, other.start + 24));
				anchor.operator = sign;
				return anchor;
			}
			case 'CallExpression':
			case 'NewExpression': {
				const place = parent.arguments.indexOf(child as never);
				if (place < 0) break;
				heedCall(anchor, parent.callee as AnyNode, place, parent.arguments.length, facts);
				return anchor;
			}
			case 'ArrayExpression':
				anchor.part ??= { place: parent.elements.indexOf(child as never) + 1 };
				break;
			case 'Property': {
				const key = parent.computed ? '' : chain(parent.key as AnyNode);
				if (key && !anchor.key) name(anchor, '', key);
				break;
			}
			case 'VariableDeclarator':
			case 'AssignmentPattern':
			case 'AssignmentExpression': {
				const left = (parent.type === 'VariableDeclarator' ? parent.id : parent.left) as AnyNode;
				anchor.subject = chain(left);
				if (parent.type === 'AssignmentExpression' && parent.operator !== '=')
					anchor.operator = parent.operator;
				// `synth.volume.value = -12` says what it is by its names.
				const key =
					anchor.subject
						.split('.')
						.filter((one) => one !== 'value')
						.at(-1) ?? '';
				if (!anchor.part && left.type === 'MemberExpression')
					anchor.meaning = nameParameter('', key).meaning;
				anchor.key ||= key;
				return anchor;
			}
			case 'PropertyDefinition':
				anchor.subject = chain(parent.key as AnyNode);
				return anchor;
			case 'ReturnStatement':
				anchor.subject = 'return';
				return anchor;
			case 'SwitchCase':
				anchor.subject = 'case';
				return anchor;
			default:
				if (/Statement$|^ArrowFunction|^FunctionD/.test(parent.type)) return anchor;
		}
	}
	return anchor;
}
