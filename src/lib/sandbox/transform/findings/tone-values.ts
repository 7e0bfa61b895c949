import type { AnyNode, Node } from 'acorn';
import type { SketchProblem } from '../../protocol';
import { finding } from './finding';
import { ofTone } from './of-tone';
import type { Survey } from './survey';

/** What is never a plain number in Tone, by whatever it is a part of. */
const CHANGING = new Set(
	'frequency detune volume pan gain wet feedback depth delayTime bpm Q roomSize'.split(' ')
);
/** Where some of them are. */
const PLAIN = new Set(['Chorus.depth', 'Chorus.delayTime']);
const GIVEN = /^(?:Transport|Destination|Master|getTransport|getDestination)$/;

/** Numbers put in the place of values that Tone changes over time, which it passes over in silence. */
export function findToneValues(survey: Survey): SketchProblem[] {
	if (!survey.reads.has('Tone') || survey.declared.has('Tone')) return [];
	const made = new Map<string, string>();
	const note = (name: Node, value: Node | null | undefined) => {
		const what = value && madeOf(value);
		if (what && name.type === 'Identifier') made.set(textOf(survey, name), what);
	};
	for (const { id, init } of survey.of('VariableDeclarator')) note(id, init);
	for (const { left, right } of survey.of('AssignmentExpression')) note(left, right);
	return survey.of('AssignmentExpression').flatMap(({ left }) => {
		if (left.type !== 'MemberExpression' || left.computed) return [];
		const { object, property } = left;
		if (property.type !== 'Identifier' || !CHANGING.has(property.name)) return [];
		const of = made.get(textOf(survey, object)) ?? madeOf(object);
		if (!of || PLAIN.has(`${of}.${property.name}`)) return [];
		return [finding(left, 'tone_value_assigned', { name: textOf(survey, left) })];
	});
}

/** The name in Tone of what an expression gives, also where it is connected at once; null for anything else. */
function madeOf(node: Node): string | null {
	const one = node as AnyNode;
	if (one.type === 'NewExpression') return ofTone(one.callee);
	if (one.type === 'CallExpression') {
		const given = ofTone(one.callee);
		if (given) return GIVEN.test(given) ? given : null;
		return one.callee.type === 'MemberExpression' ? madeOf(one.callee.object) : null;
	}
	const name = ofTone(one);
	return name && GIVEN.test(name) ? name : null;
}

const textOf = ({ code }: Survey, { start, end }: Node): string => code.slice(start, end);
