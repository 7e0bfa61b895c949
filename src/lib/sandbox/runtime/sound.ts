import { makeLimiter } from '../trace';
import { realTimeout } from './intrinsics';
import type { Makings } from './swap/makings';

const FADE_SECONDS = 0.02;

type State = 'none' | 'waiting' | 'playing';

/** The way from a sketch's sound to the speakers. */
export type Sound = {
	state: () => State;
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
	let contexts: AudioContext[] = [];
	let muted = false;
	let frozen = false;

	const { connect, disconnect } = AudioNode.prototype as unknown as Record<
		'connect' | 'disconnect',
		(...parts: unknown[]) => unknown
	>;
	const { resume, suspend } = AudioContext.prototype;
	const isOutput = (node: unknown): node is AudioDestinationNode =>
		node instanceof AudioDestinationNode && node.context instanceof AudioContext;

	function gateOf(context: BaseAudioContext): GainNode {
		const known = gates.get(context);
		if (known) return known;
		const gate = context.createGain();
		gates.set(context, gate);
		gate.gain.value = muted ? 0 : 1;
		const limiter = makeLimiter(context, connect);
		connect.call(gate, limiter.input);
		connect.call(limiter.output, context.destination);
		return gate;
	}

	Object.assign(AudioNode.prototype, {
		connect(this: AudioNode, target: unknown, ...rest: unknown[]) {
			if (!isOutput(target)) return connect.call(this, target, ...rest);
			connect.call(this, gateOf(target.context), ...rest.slice(0, 1));
			return target;
		},
		disconnect(this: AudioNode, ...parts: unknown[]) {
			if (isOutput(parts[0])) parts[0] = gateOf(parts[0].context);
			return disconnect.apply(this, parts);
		}
	});

	AudioContext.prototype.resume = function () {
		return frozen ? Promise.resolve() : resume.call(this);
	};
	window.AudioContext = new Proxy(AudioContext, {
		construct(target, parts, maker) {
			const context = Reflect.construct(target, parts, maker) as AudioContext;
			contexts = [...open(), context];
			makings.add(() => {
				gates.delete(context);
				void context.close();
			});
			if (frozen) void suspend.call(context);
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
		mute(wanted) {
			muted = wanted;
			fade();
		},
		freeze(wanted) {
			if (frozen === wanted) return;
			frozen = wanted;
			fade();
			if (!frozen) for (const context of open()) void resume.call(context);
			else
				realTimeout(() => {
					if (frozen) for (const context of open()) void suspend.call(context);
				}, FADE_SECONDS * 2000);
		},
		wake() {
			if (!frozen) for (const context of open()) void resume.call(context);
		}
	};
}
