import { MAXIMUM_MIDI_PER_SECOND, type MidiInputInfo } from '../../protocol';
import type { Source, SourceRequest } from './source';

const MOST_INPUTS = 32;

/** Opens MIDI for hearing only, without system messages. */
export async function openMidi({ say, inputs }: SourceRequest): Promise<Source> {
	const access = await navigator.requestMIDIAccess({ sysex: false });
	let second = 0;
	let inSecond = 0;
	/** All that were ever heard: one that was unplugged may come back. */
	const heard = new Set<MIDIInput>();

	function play(input: MIDIInput, { data }: MIDIMessageEvent) {
		if (!data || data.length === 0 || data.length > 3) return;
		const now = Math.floor(performance.now() / 1000);
		if (now !== second) [second, inSecond] = [now, 0];
		if (++inSecond > MAXIMUM_MIDI_PER_SECOND) return;
		say({ type: 'midi', input: short(input.id), data: Uint8Array.from(data) });
	}

	const listen = () => {
		for (const input of access.inputs.values()) {
			heard.add(input);
			input.onmidimessage = (event) => play(input, event);
		}
		return [...access.inputs.values()].slice(0, MOST_INPUTS).map(describe);
	};
	access.onstatechange = () => inputs(listen());
	return {
		sampleRate: null,
		inputs: listen(),
		took: () => {},
		close: () => {
			access.onstatechange = null;
			for (const input of heard) {
				input.onmidimessage = null;
				void input.close();
			}
		}
	};
}

const short = (text: string | null): string => (text ?? '').slice(0, 200);

const describe = ({ id, name, manufacturer }: MIDIInput): MidiInputInfo => ({
	id: short(id),
	name: short(name),
	manufacturer: short(manufacturer)
});
