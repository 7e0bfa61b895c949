import type { Device, DeviceMessage, MidiInputInfo } from '../../protocol';
import { Session } from './session';

const MOST_OPENED = 5;
const OPENED_WITHIN_MILLISECONDS = 5000;

/** A device in use by a sketch; `inputs` are the instruments connected by MIDI. */
export type DeviceInUse = { device: Device; inputs: MidiInputInfo[] };

/**
 * The microphone, the camera and MIDI as the sketches of one player may use them: only after the person
 * said yes, only for this sketch, and only while something on the page attends to it. Its fields are reactive.
 */
export class Devices {
	#asking = $state.raw<Device | null>(null);
	#inUse = $state.raw<DeviceInUse[]>([]);
	#declined = $state.raw<Device[]>([]);
	// Only what is shown is reactive; these are looked up.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	#granted = new Set<Device>();
	#waiting: Session[] = [];
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	#sessions = new Map<Device, Session>();
	#opened: number[] = [];
	#attended = 0;
	#isPaused = false;
	#wereCut = false;

	/** The device the person is being asked about. */
	get asking(): Device | null {
		return this.#asking;
	}
	/** What is on. */
	get inUse(): DeviceInUse[] {
		return this.#inUse;
	}
	/** What the person said no to or turned off, and the sketch has asked for since. */
	get declined(): Device[] {
		return this.#declined;
	}

	/** Whether a pause turned something off, which a sketch that goes on has to ask for anew. */
	get wereCut(): boolean {
		return this.#wereCut;
	}

	/** Something on the page shows what is asked and what is on; without it nothing is. Gives the function that ends it. */
	attend(): () => void {
		this.#attended++;
		return () => {
			this.#attended--;
			if (this.#attended === 0) this.forget();
		};
	}

	/** A sketch asks for a device. */
	hear(message: DeviceMessage): void {
		const { device } = message;
		const session: Session = new Session(message, {
			on: (inputs) => this.#show(session, inputs),
			over: () => this.#drop(session)
		});
		if (this.#attended === 0) return session.refuse('unattended');
		if (this.#isPaused || this.#declined.includes(device)) return session.refuse('refused');
		if (this.#granted.has(device)) return this.#open(session);
		this.#wait([...this.#waiting, session]);
	}

	/** The person's answer to `asking`, for all that wait for it. */
	answer(allowed: boolean): void {
		const device = this.#asking;
		const asked = this.#waiting.filter((one) => one.device === device);
		this.#wait(this.#waiting.filter((one) => one.device !== device));
		const newest = asked.pop();
		if (!newest) return;
		// Of a sketch that was exchanged for a newer one only the newer gets it.
		for (const older of asked) older.refuse('refused');
		if (allowed) {
			this.#granted.add(newest.device);
			return this.#open(newest);
		}
		this.#declined = [...this.#declined, newest.device];
		newest.refuse('refused');
	}

	/** The person turns a device off; the sketch does not get it again before they allow it. */
	turnOff(device: Device): void {
		this.#granted.delete(device);
		this.#declined = [...this.#declined.filter((one) => one !== device), device];
		this.#sessions.get(device)?.end();
	}

	/** The person changed their mind: the sketch gets the device when it asks again, as after a restart. */
	allow(device: Device): void {
		this.#granted.add(device);
		this.#declined = this.#declined.filter((one) => one !== device);
	}

	/** Turns everything off, as when the sketch is stopped; while `paused` nothing is turned on. */
	pause(paused: boolean): void {
		this.#isPaused = paused;
		this.#wereCut = paused && (this.#wereCut || this.#sessions.size > 0);
		if (!paused) return;
		for (const session of [...this.#sessions.values(), ...this.#waiting]) session.end();
	}

	/** Another sketch, or none: everything off, and what was allowed is forgotten. */
	forget(): void {
		for (const session of [...this.#sessions.values(), ...this.#waiting]) session.end();
		this.#granted.clear();
		this.#declined = [];
	}

	#open(session: Session): void {
		const now = performance.now();
		this.#opened = this.#opened.filter((at) => now - at < OPENED_WITHIN_MILLISECONDS);
		if (this.#opened.push(now) > MOST_OPENED) return session.refuse('busy');
		this.#sessions.get(session.device)?.end();
		this.#sessions.set(session.device, session);
		void session.open();
	}

	#show(session: Session, inputs: MidiInputInfo[]): void {
		const { device } = session;
		this.#inUse = [...this.#inUse.filter((one) => one.device !== device), { device, inputs }];
	}

	/** A question stays as it is for as long as anybody waits for its answer. */
	#wait(waiting: Session[]): void {
		this.#waiting = waiting;
		if (!waiting.some(({ device }) => device === this.#asking))
			this.#asking = waiting[0]?.device ?? null;
	}

	#drop(session: Session): void {
		const { device } = session;
		this.#wait(this.#waiting.filter((one) => one !== session));
		if (this.#sessions.get(device) !== session) return;
		this.#sessions.delete(device);
		this.#inUse = this.#inUse.filter((one) => one.device !== device);
	}
}
