import { realTimeout } from '../intrinsics';
import type { Makings } from './makings';

const FADE_SECONDS = 0.02;

/** Anything of Tone's that is made and disposed of. */
type Made = {
	disposed: boolean;
	dispose: () => void;
	output?: Output;
};
type Output = { gain?: { rampTo?: (value: number, seconds: number) => void }; output?: Output };

type Transport = Record<
	'schedule' | 'scheduleRepeat' | 'scheduleOnce',
	(...parts: unknown[]) => number
> & {
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
	ToneAudioNode: { prototype: Connecting };
	getTransport: () => Transport;
};

/** Notes what a sketch's units make with Tone, so that it fades and ends with its unit; context and transport go on. */
export function trackTone(makings: Makings): void {
	const { Tone } = window as unknown as { Tone?: ToneLibrary };
	if (!Tone) return;
	trackMade(Tone, makings);
	trackConnections(Tone.ToneAudioNode.prototype, makings);
	trackTransport(Tone.getTransport(), makings);
}

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
			makings.add(() => end(this, this instanceof Tone.Param));
			return undefined;
		},
		set(this: Made, value: unknown) {
			Object.defineProperty(this, ASKED_ON_MAKING, { value, writable: true, configurable: true });
		}
	});
}

/**
 * What sounds fades first. What is made of others is noted before them and takes them along: a setting of theirs keeps
 * its value until then, for a worklet that is ready only now still asks for it.
 */
function end(made: Made, isSetting: boolean): void {
	if (made.disposed) return;
	let { output } = made;
	while (output && !output.gain && output.output !== output) output = output.output;
	if (!output?.gain?.rampTo && !isSetting) return made.dispose();
	output?.gain?.rampTo?.(0, FADE_SECONDS);
	realTimeout(() => {
		if (!made.disposed) made.dispose();
	}, FADE_SECONDS * 1500);
}

/** What a unit led somewhere is led there no longer when it ends, once what sounded has faded. */
function trackConnections(prototype: Connecting, makings: Makings): void {
	const { connect, disconnect } = prototype;
	prototype.connect = function (...parts) {
		makings.add(() =>
			realTimeout(() => {
				if (this.disposed) return;
				try {
					disconnect.apply(this, parts.slice(0, 1));
				} catch {
					// The sketch has undone it itself.
				}
			}, FADE_SECONDS * 1500)
		);
		return connect.apply(this, parts);
	};
}

function trackTransport(transport: Transport, makings: Makings): void {
	for (const name of ['schedule', 'scheduleRepeat', 'scheduleOnce'] as const) {
		const original = transport[name].bind(transport);
		transport[name] = (...parts) => {
			const id = original(...parts);
			makings.add(() => transport.clear(id));
			return id;
		};
	}
	const starts = new Set<object>();
	const start = transport.start.bind(transport);
	transport.start = (...parts) => {
		const one = {};
		// Stopped when nothing is left that started it, rather than by each text that no longer does.
		const end = () => void (starts.delete(one) && starts.size === 0 && transport.stop());
		if (makings.add(Object.assign(end, { isLasting: true as const }))) starts.add(one);
		return start(...parts);
	};
}
