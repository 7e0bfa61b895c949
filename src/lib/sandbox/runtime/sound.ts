import type { Heard } from '../protocol';
import { makeLimiter } from '../trace';
import { makeOutputTest } from './harden/speakers';
import { realTimeout } from './intrinsics';
import { Meter } from './meter';
import type { Makings } from './swap/makings';

const FADE_SECONDS = 0.02;

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
	const gates = new Map<BaseAudioContext, GainNode>();
	const meters = new Map<BaseAudioContext, Meter>();
	let contexts: AudioContext[] = [];
	let muted = false;
	let frozen = false;

	const { connect, disconnect } = AudioNode.prototype as unknown as Record<
		'connect' | 'disconnect',
		(...parts: unknown[]) => unknown
	>;
	const { resume, suspend } = AudioContext.prototype;
	// All of these are taken now, before a sketch can put others in their place and go past the limiter.
	const isOutput = makeOutputTest();
	const { apply } = Reflect;
	const { GainNode: Gain } = window;

	function gateOf(context: BaseAudioContext): GainNode {
		const known = gates.get(context);
		if (known) return known;
		const gate = new Gain(context);
		gates.set(context, gate);
		gate.gain.value = muted ? 0 : 1;
		const limiter = makeLimiter(context, connect);
		apply(connect, gate, [limiter.input]);
		apply(connect, limiter.output, [context.destination]);
		const meter = new Meter(context);
		meters.set(context, meter);
		apply(connect, limiter.output, [meter.input]);
		return gate;
	}

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
			contexts = [...open(), context];
			makings.add(() => {
				gates.delete(context);
				meters.delete(context);
				void context.close();
			});
			if (frozen) void apply(suspend, context, []);
			return context;
		}
	});

	const open = () => contexts.filter((context) => context.state !== 'closed');

	function fade(): void {
		for (const [context, gate] of gates)
			gate.gain.setTargetAtTime(muted || frozen ? 0 : 1, context.currentTime, FADE_SECONDS / 4);
	}

	return {
		state() {
			if (!open().some((context) => gates.has(context))) return 'none';
			return open().some((context) => context.state === 'running') ? 'playing' : 'waiting';
		},
		heard() {
			const heard = [...meters]
				.filter(([context]) => context.state === 'running')
				.map(([, meter]) => meter.read());
			return heard.sort((one, other) => other.peak - one.peak)[0] ?? null;
		},
		mute(wanted) {
			muted = wanted;
			fade();
		},
		freeze(wanted) {
			if (frozen === wanted) return;
			frozen = wanted;
			fade();
			if (!frozen) for (const context of open()) void apply(resume, context, []);
			else
				realTimeout(() => {
					if (frozen) for (const context of open()) void apply(suspend, context, []);
				}, FADE_SECONDS * 2000);
		},
		wake() {
			if (!frozen) for (const context of open()) void apply(resume, context, []);
		}
	};
}
