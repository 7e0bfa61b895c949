import type { Heard } from '../protocol';
import { makeLimiter } from '../trace';
import { makeOutputTest } from './harden/speakers';
import { realTimeout } from './intrinsics';
import { leadMedia, MediaRoute } from './media';
import { Meter } from './meter';
import type { Makings } from './swap/makings';

const FADE_SECONDS = 0.02;
/** Word of a press on the page may come to the frame before the browser lets it sound for that press. */
const WAKE_AGAIN_MILLISECONDS = [100, 400, 1000];

type State = 'none' | 'waiting' | 'playing';

/** The way from a sketch's sound to the speakers. */
export type Sound = {
	state: () => State;
	/** What the speakers are given just now, by the loudest of its contexts; null where none runs. */
	heard: () => Heard | null;
	mute: (muted: boolean) => void;
	/** Fades out and halts all clocks of sound, or lets them go on. */
	freeze: (frozen: boolean) => void;
	/** After a gesture: starts what waits. */
	wake: () => void;
};

/**
 * Puts a mute and a limiter at −1 dBFS between every AudioContext the sketch makes, by Tone or by
 * itself, and the speakers; a context that a unit makes ends with it.
 */
export function installSound(makings: Pick<Makings, 'add'>): Sound {
	/** Indexed by hand: a sketch may have changed what lists and maps do. */
	let ways: Way[] = [];
	let contexts: AudioContext[] = [];
	let muted = false;
	let frozen = false;

	const { connect, disconnect } = AudioNode.prototype as unknown as Record<
		'connect' | 'disconnect',
		(...parts: unknown[]) => unknown
	>;
	const { resume, suspend, close } = AudioContext.prototype;
	const { setTargetAtTime } = AudioParam.prototype;
	const stateOf = getterOf<AudioContextState>(BaseAudioContext.prototype, 'state');
	const timeOf = getterOf<number>(BaseAudioContext.prototype, 'currentTime');
	// All of these are taken now, before a sketch can put others in their place and go past the limiter.
	const isOutput = makeOutputTest();
	const { apply } = Reflect;
	const { GainNode: Gain } = window;

	function gateOf(context: BaseAudioContext): GainNode {
		for (let at = 0; at < ways.length; at++) {
			const way = ways[at];
			if (way?.context === context) return way.gate;
		}
		const gate = new Gain(context, { gain: muted ? 0 : 1 });
		const limiter = makeLimiter(context, connect);
		const meter = new Meter(context);
		apply(connect, gate, [limiter.input]);
		apply(connect, limiter.output, [context.destination]);
		apply(connect, limiter.output, [meter.input]);
		ways[ways.length] = { context, gate, level: gate.gain, meter };
		return gate;
	}

	const media = new MediaRoute(
		{
			connect,
			disconnect,
			gateOf,
			opened: (context) => (contexts[contexts.length] = context)
		},
		makings
	);
	leadMedia(media);

	Object.assign(AudioNode.prototype, {
		connect(this: AudioNode, target: unknown, ...rest: unknown[]) {
			if (!isOutput(target)) return apply(connect, this, [target, ...rest]);
			apply(connect, this, [gateOf(target.context), ...rest.slice(0, 1)]);
			return target;
		},
		disconnect(this: AudioNode, ...parts: unknown[]) {
			if (isOutput(parts[0])) parts[0] = gateOf(parts[0].context);
			return apply(disconnect, this, parts);
		}
	});

	AudioContext.prototype.resume = function () {
		return frozen ? Promise.resolve() : apply(resume, this, []);
	};
	window.AudioContext = new Proxy(AudioContext, {
		construct(target, parts, maker) {
			const context = Reflect.construct(target, parts, maker) as AudioContext;
			forgetClosed();
			contexts[contexts.length] = context;
			makings.add(() => end(context));
			if (frozen) void apply(suspend, context, []);
			return context;
		}
	});

	function isIn(context: BaseAudioContext, state: AudioContextState): boolean {
		return apply(stateOf, context, []) === state;
	}

	function forgetClosed(): void {
		const openContexts: AudioContext[] = [];
		for (let at = 0; at < contexts.length; at++) {
			const context = contexts[at];
			if (context && !isIn(context, 'closed')) openContexts[openContexts.length] = context;
		}
		const openWays: Way[] = [];
		for (let at = 0; at < ways.length; at++) {
			const way = ways[at];
			if (way && !isIn(way.context, 'closed')) openWays[openWays.length] = way;
		}
		contexts = openContexts;
		ways = openWays;
	}

	function fadeTo(level: number, { level: gain, context }: Way): void {
		apply(setTargetAtTime, gain, [level, apply(timeOf, context, []), FADE_SECONDS / 4]);
	}

	function fade(): void {
		for (let at = 0; at < ways.length; at++) {
			const way = ways[at];
			if (way) fadeTo(muted || frozen ? 0 : 1, way);
		}
	}

	/** Closes a context that was replaced, once it has faded. */
	function end(context: AudioContext): void {
		for (let at = 0; at < ways.length; at++) {
			const way = ways[at];
			if (way?.context === context) fadeTo(0, way);
		}
		realTimeout(() => {
			if (!isIn(context, 'closed')) void apply(close, context, []);
		}, FADE_SECONDS * 2000);
	}

	function toAll(what: typeof resume | typeof suspend): void {
		for (let at = 0; at < contexts.length; at++) {
			const context = contexts[at];
			if (context && !isIn(context, 'closed')) void apply(what, context, []);
		}
	}

	function state(): State {
		forgetClosed();
		let found: State = 'none';
		for (let at = 0; at < ways.length; at++) {
			const context = ways[at]?.context;
			if (!context || (context === media.context && !media.audible)) continue;
			if (isIn(context, 'running')) return 'playing';
			found = 'waiting';
		}
		return found;
	}

	return {
		state,
		heard() {
			let loudest: Heard | null = null;
			for (let at = 0; at < ways.length; at++) {
				const way = ways[at];
				if (!way || !isIn(way.context, 'running')) continue;
				const heard = way.meter.read();
				if (!loudest || heard.peak > loudest.peak) loudest = heard;
			}
			return loudest;
		},
		mute(wanted) {
			muted = wanted;
			fade();
		},
		freeze(wanted) {
			if (frozen === wanted) return;
			frozen = wanted;
			media.freeze(frozen);
			fade();
			if (!frozen) toAll(resume);
			else
				realTimeout(() => {
					if (frozen) toAll(suspend);
				}, FADE_SECONDS * 2000);
		},
		wake() {
			const wakeNow = () => {
				if (!frozen) toAll(resume);
			};
			wakeNow();
			if (state() !== 'waiting') return;
			for (let at = 0; at < WAKE_AGAIN_MILLISECONDS.length; at++)
				realTimeout(wakeNow, WAKE_AGAIN_MILLISECONDS[at]);
		}
	};
}

/** What lies between one context and the speakers. */
type Way = { context: BaseAudioContext; gate: GainNode; level: AudioParam; meter: Meter };

/** What reads a property, as it is before a sketch can put another in its place. */
function getterOf<Value>(prototype: object, name: string): () => Value {
	const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
	if (!getter) throw new Error(`${name} is no property that is read.`);
	return getter as () => Value;
}
