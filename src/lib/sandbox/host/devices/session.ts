import * as v from 'valibot';
import {
	toDeviceSchema,
	type DeviceMessage,
	type FromDevice,
	type MidiInputInfo,
	type Refusal
} from '../../protocol';
import type { Source } from './source';
import { openSource } from './sources';

/** A frame that has said nothing for this long is gone, or hangs: nothing is left on for it. */
const SILENCE_MILLISECONDS = 3000;

/** What happens to a session: it opened with these inputs, they changed, or it is over. */
export type SessionEvents = {
	on: (inputs: MidiInputInfo[]) => void;
	over: () => void;
};

/** One sketch's use of one device, from its asking to the end. */
export class Session {
	readonly device: DeviceMessage['device'];
	#asked: DeviceMessage;
	#events: SessionEvents;
	#source: Source | null = null;
	#heard = performance.now();
	#watch: ReturnType<typeof setInterval> | undefined;
	#isOver = false;

	constructor(asked: DeviceMessage, events: SessionEvents) {
		this.device = asked.device;
		this.#asked = asked;
		this.#events = events;
		asked.port.onmessage = ({ data }) => this.#hear(data);
		// Not every browser tells that the other end is gone; the silence does.
		asked.port.addEventListener('close', () => this.end());
	}

	/** The person said yes: opens the device. */
	async open(): Promise<void> {
		const opened = await openSource(this.device, {
			camera: this.#asked.camera,
			samples: this.#asked.samples,
			say: (message, transfer) => this.#say(message, transfer),
			inputs: (inputs) => {
				this.#say({ type: 'inputs', inputs });
				this.#events.on(inputs);
			},
			ended: () => this.end()
		});
		if (!opened.ok) return this.refuse(opened.problem.code as Refusal);
		if (this.#isOver) return opened.value.close();
		this.#source = opened.value;
		const { sampleRate, inputs } = opened.value;
		this.#heard = performance.now();
		this.#watch = setInterval(() => {
			if (performance.now() - this.#heard > SILENCE_MILLISECONDS) this.end();
		}, SILENCE_MILLISECONDS / 6);
		this.#say({ type: 'on', sampleRate, inputs });
		this.#events.on(inputs);
	}

	/** The sketch is told why it does not get the device. */
	refuse(why: Refusal): void {
		if (this.#isOver) return;
		this.#say({ type: 'refused', why });
		this.#finish();
	}

	/** Turns the device off at once. */
	end(): void {
		if (this.#isOver) return;
		this.#say(this.#source ? { type: 'off' } : { type: 'refused', why: 'refused' });
		this.#finish();
	}

	#finish(): void {
		this.#isOver = true;
		clearInterval(this.#watch);
		this.#source?.close();
		this.#source = null;
		this.#asked.port.close();
		this.#events.over();
	}

	#say(message: FromDevice, transfer: Transferable[] = []): void {
		if (!this.#isOver) this.#asked.port.postMessage(message, transfer);
	}

	#hear(data: unknown): void {
		const message = v.safeParse(toDeviceSchema, data);
		if (!message.success) return;
		this.#heard = performance.now();
		if (message.output.type === 'took') this.#source?.took();
		else if (message.output.type === 'close') this.end();
	}
}
