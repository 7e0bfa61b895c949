import type { Node } from 'acorn';
import type { SketchProblem } from '../../protocol';
import { finding } from './finding';
import { ofTone } from './of-tone';
import type { Survey } from './survey';

const CLOCKED = new Set(['Loop', 'Part', 'Sequence', 'Pattern', 'ToneEvent']);
const SOURCES =
	/^(?:\w*Synth|Sampler|Players?|GrainPlayer|Oscillator|\w+Oscillator|Noise|ToneBufferSource)$/;
const CONNECTS = new Set(['toDestination', 'toMaster', 'connect', 'chain', 'fan', 'connectSeries']);

/** Sound that never will be heard: made but led nowhere, on a clock never started, or waited for before the picture. */
export function findSilentTone(survey: Survey): SketchProblem[] {
	if (!survey.reads.has('Tone') || survey.declared.has('Tone')) return [];
	const made = survey.of('NewExpression').flatMap((node) => {
		const name = ofTone(node.callee);
		return name ? [{ name, node }] : [];
	});
	return [...unconnected(survey, made), ...unclocked(survey, made), ...awaitedStart(survey)];
}

type Made = { name: string; node: Node }[];

function unconnected(survey: Survey, made: Made): SketchProblem[] {
	const isConnected = survey
		.of('MemberExpression')
		.some(({ property }) => property.type === 'Identifier' && CONNECTS.has(property.name));
	const source = made.find(({ name }) => SOURCES.test(name));
	return source && !isConnected
		? [finding(source.node, 'tone_not_connected', { name: `Tone.${source.name}` })]
		: [];
}

function unclocked(survey: Survey, made: Made): SketchProblem[] {
	const first = made.filter(({ name }) => CLOCKED.has(name)).sort(byPlace)[0];
	if (!first || startsTransport(survey)) return [];
	return [finding(first.node, 'tone_transport_stopped', { name: `Tone.${first.name}` })];
}

/** Whatever is started that may be the transport under another name counts: better silent than wrong. */
function startsTransport(survey: Survey): boolean {
	const aliases = new Set<string>();
	for (const { id, init } of survey.of('VariableDeclarator'))
		if (init && speaksOfTransport(survey, init)) aliases.add(survey.code.slice(id.start, id.end));
	for (const { left, right } of survey.of('AssignmentExpression'))
		if (speaksOfTransport(survey, right)) aliases.add(survey.code.slice(left.start, left.end));
	return survey.of('MemberExpression').some(({ object, property }) => {
		if (property.type !== 'Identifier' || !/^(?:start|toggle)$/.test(property.name)) return false;
		return (
			speaksOfTransport(survey, object) || aliases.has(survey.code.slice(object.start, object.end))
		);
	});
}

const speaksOfTransport = (survey: Survey, { start, end }: Node): boolean =>
	/transport/i.test(survey.code.slice(start, end));

/** In `setup`, what waits for the first click keeps `draw` waiting too. */
function awaitedStart(survey: Survey): SketchProblem[] {
	return survey.of('AwaitExpression').flatMap((node) => {
		const { argument } = node;
		if (argument.type !== 'CallExpression' || ofTone(argument.callee) !== 'start') return [];
		const around = survey.functionAround(node);
		return around?.id?.name === 'setup'
			? [finding(node, 'tone_start_awaited', { name: 'Tone.start()' })]
			: [];
	});
}

const byPlace = (one: { node: Node }, other: { node: Node }): number =>
	one.node.start - other.node.start;
