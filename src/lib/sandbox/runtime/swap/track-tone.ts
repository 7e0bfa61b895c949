import { realTimeout } from '../intrinsics';
import type { End, Makings } from './makings';

const FADE_SECONDS = 0.02;

/** Anything of Tone's that is made and disposed of. */
type Made = {
	disposed: boolean;
	dispose: () => void;
} & Output;
type Output = {
	gain?: { linearRampTo?: (value: number, seconds: number, from: number) => void };
	output?: Output;
};

type Transport = Record<
	'schedule' | 'scheduleRepeat' | 'scheduleOnce',
	(callback: (...given: unknown[]) => unknown, ...parts: unknown[]) => number
> & {
	state: string;
	start: (...parts: unknown[]) => unknown;
	stop: () => void;
	clear: (id: number) => void;
};

type Connecting = {
	disposed: boolean;
	connect: (this: Connecting, ...parts: unknown[]) => unknown;
	disconnect: (this: Connecting, ...parts: unknown[]) => unknown;
};

type ToneLibrary = {
	Gain: { prototype: object };
	Param: new () => Made;
	ToneAudioNode: { new (): Made; prototype: Connecting };
	/** The time of the sound that is heard just now, in seconds; events are planned ahead of it. */
	immediate: () => number;
	getTransport: () => Transport;
	getContext: () => { state: string; emit: (event: string) => void };
};

/** Lets the events of Tone that are due by now happen: its clock looks only now and then. */
export function catchUp(): void {
	const { Tone } = window as unknown as { Tone?: ToneLibrary };
	if (Tone?.getContext().state === 'running') Tone.getContext().emit('tick');
}

/** Notes what a sketch's units make with Tone, so that it fades and ends with its unit; context and transport go on. */
export function trackTone(makings: Makings): void {
	const { Tone } = window as unknown as { Tone?: ToneLibrary };
	if (!Tone) return;
	trackMade(Tone, makings);
	trackConnections(Tone.ToneAudioNode.prototype, makings);
	trackTransport(Tone.getTransport(), makings);
}

/** Music goes on while what made it runs again. */
const lasting = (end: () => void): End => Object.assign(end, { isLasting: true as const });

/** Every one of Tone's objects asks for this when it is made, and it is nowhere given: the one place all pass. */
const ASKED_ON_MAKING = 'defaultContext';

function trackMade(Tone: ToneLibrary, makings: Makings): void {
	let base = Tone.Gain.prototype;
	// Of the two at the end, Object's own and Tone's root, neither asks for anything.
	for (
		let next = base;
		next && !Object.hasOwn(next, 'now');
		next = Object.getPrototypeOf(next) as object
	)
		base = Object.getPrototypeOf(next) as object;
	Object.defineProperty(base, ASKED_ON_MAKING, {
		configurable: true,
		get(this: Made) {
			const isHeard = () => this instanceof Tone.ToneAudioNode || this instanceof Tone.Param;
			makings.add(lasting(() => end(this, isHeard(), Tone.immediate())));
			return undefined;
		},
		set(this: Made, value: unknown) {
			Object.defineProperty(this, ASKED_ON_MAKING, { value, writable: true, configurable: true });
		}
	});
}

/**
 * What sounds fades first, and whatever it sounds through stays until then; a setting keeps its value, for a worklet
 * that is ready only now still asks for it. Events end at once.
 */
function end(made: Made, isHeard: boolean, now: number): void {
	if (made.disposed) return;
	if (!isHeard) return made.dispose();
	let output: Output | undefined = made;
	while (output && !output.gain?.linearRampTo && output.output !== output) output = output.output;
	output?.gain?.linearRampTo?.(0, FADE_SECONDS, now);
	realTimeout(() => {
		if (!made.disposed) made.dispose();
	}, FADE_SECONDS * 1500);
}

/** What a unit led somewhere is led there no longer when it ends, once what sounded has faded. */
function trackConnections(prototype: Connecting, makings: Makings): void {
	const { connect, disconnect } = prototype;
	prototype.connect = function (...parts) {
		const undo = () => {
			if (this.disposed) return;
			try {
				disconnect.apply(this, parts.slice(0, 1));
			} catch {
				// The sketch has undone it itself.
			}
		};
		makings.add(lasting(() => void realTimeout(undo, FADE_SECONDS * 1500)));
		return connect.apply(this, parts);
	};
}

function trackTransport(transport: Transport, makings: Makings): void {
	for (const name of ['schedule', 'scheduleRepeat', 'scheduleOnce'] as const) {
		const original = transport[name].bind(transport);
		transport[name] = (callback, ...parts) => {
			const { trial, maker } = makings;
			// Until an edit is good, the music it replaces plays on, and its own would be heard beside it.
			const waits = maker !== null && transport.state === 'started' && trial?.replaces(maker);
			const due =
				trial && waits ? (...given: unknown[]) => trial.isOver && callback(...given) : callback;
			const id = original(due, ...parts);
			makings.add(lasting(() => transport.clear(id)));
			return id;
		};
	}
	const starts = new Set<object>();
	const start = transport.start.bind(transport);
	transport.start = (...parts) => {
		const one = {};
		// Stopped when nothing is left that started it, rather than by each text that no longer does.
		const end = () => void (starts.delete(one) && starts.size === 0 && transport.stop());
		if (makings.add(lasting(end))) starts.add(one);
		return start(...parts);
	};
}
