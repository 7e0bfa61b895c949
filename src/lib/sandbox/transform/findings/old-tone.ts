import type { SketchProblem } from '../../protocol';
import { finding } from './finding';
import type { Survey } from './survey';

/** Names Tone keeps for old sketches only, and what to write instead. */
export const OLD_TONE: Record<string, string> = {
	Transport: 'Tone.getTransport()',
	Destination: 'Tone.getDestination()',
	Master: 'Tone.getDestination()',
	Listener: 'Tone.getListener()',
	Draw: 'Tone.getDraw()',
	context: 'Tone.getContext()',
	Buffer: 'Tone.ToneAudioBuffer',
	Buffers: 'Tone.ToneAudioBuffers',
	BufferSource: 'Tone.ToneBufferSource'
};

/** Old names of Tone. Its old constants keep what there was at first, also when the sound has begun anew since. */
export function findOldTone(survey: Survey): SketchProblem[] {
	return survey.of('MemberExpression').flatMap(({ object, property, computed }) => {
		if (computed || property.type !== 'Identifier') return [];
		const { name } = property;
		if (name === 'toMaster')
			return [finding(property, 'tone_old_name', { name, instead: 'toDestination()' })];
		if (object.type !== 'Identifier' || object.name !== 'Tone' || survey.declared.has('Tone'))
			return [];
		const instead = Object.hasOwn(OLD_TONE, name) ? OLD_TONE[name] : undefined;
		return instead ? [finding(object, 'tone_old_name', { name: `Tone.${name}`, instead })] : [];
	});
}
