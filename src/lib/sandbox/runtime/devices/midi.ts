import type { MidiInputInfo } from '../../protocol';
import { askFor } from './ask';

/** Lets an event target have `on…` properties, which are heard as listeners are. */
class Target extends EventTarget {
	protected fire(event: Event): void {
		const handler = (this as unknown as Record<string, unknown>)[`on${event.type}`];
		if (typeof handler === 'function') handler.call(this, event);
		this.dispatchEvent(event);
	}
}

/** An instrument that plays notes into the sketch, as the browser's own `MIDIInput` looks. */
class Input extends Target {
	readonly type = 'input';
	readonly version = '';
	readonly id: string;
	readonly name: string;
	readonly manufacturer: string;
	state = 'connected';
	connection = 'open';
	onmidimessage: ((event: Event) => void) | null = null;
	onstatechange: ((event: Event) => void) | null = null;

	constructor({ id, name, manufacturer }: MidiInputInfo) {
		super();
		this.id = id;
		this.name = name;
		this.manufacturer = manufacturer;
	}
	open = async () => this;
	close = async () => this;
	play(data: Uint8Array): void {
		this.fire(Object.assign(new Event('midimessage'), { data }));
	}
	leave(): void {
		this.state = 'disconnected';
		this.connection = 'closed';
		this.fire(Object.assign(new Event('statechange'), { port: this }));
	}
}

/** What `navigator.requestMIDIAccess` gives: inputs only, and no system messages. */
class Access extends Target {
	readonly sysexEnabled = false;
	readonly inputs = new Map<string, Input>();
	readonly outputs = new Map<string, never>();
	onstatechange: ((event: Event) => void) | null = null;

	update(infos: MidiInputInfo[]): void {
		const present = new Set(infos.map(({ id }) => id));
		for (const [id, input] of this.inputs)
			if (!present.has(id)) {
				this.inputs.delete(id);
				input.leave();
				this.#changed(input);
			}
		for (const info of infos)
			if (!this.inputs.has(info.id)) {
				const input = new Input(info);
				this.inputs.set(info.id, input);
				this.#changed(input);
			}
	}

	#changed(port: Input): void {
		this.fire(Object.assign(new Event('statechange'), { port }));
	}
}

/** The instruments connected to the computer, once the person lets the sketch hear them. */
export async function openMidi(): Promise<Access> {
	const midi = await askFor('midi', null, null);
	const access = new Access();
	access.update(midi.on.inputs);
	midi.hear((message) => {
		if (message.type === 'midi') access.inputs.get(message.input)?.play(message.data);
		else if (message.type === 'inputs') access.update(message.inputs);
		else if (message.type === 'off') access.update([]);
	});
	return access;
}

/** What a sketch hears where there are no instruments, as in a trace. */
export const noMidi = (): Access => new Access();
