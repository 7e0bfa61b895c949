import { makeLimiter } from './limiter';
import type { OfflineClock } from './offline-clock';
import { OrderlySums, type Joining } from './orderly-sums';
import { StoppableContext } from './stoppable-context';

/** As many contexts as a sketch may have at once in a trace; each holds its whole sound in memory. */
const MAXIMUM_CONTEXTS = 6;
/** Samples past the end that make up for what the limiter looks ahead. */
const MARGIN = 4096;

type State = 'suspended' | 'running' | 'closed';

/**
 * Makes `new AudioContext()` give an offline context that looks and behaves like one that plays, for the
 * `totalSeconds` of a trace and on its own time. What is connected to its destination goes through a limiter at −1 dBFS, as it does on
 * the way to the speakers. Streams from devices are silent.
 */
export function dressContexts(clock: OfflineClock, totalSeconds: number): void {
	const Offline = window.OfflineAudioContext;
	const Live = window.AudioContext;
	const states = new WeakMap<BaseAudioContext, State>();
	const begun = new WeakMap<BaseAudioContext, number>();
	const inputs = new WeakMap<BaseAudioContext, GainNode>();
	const { connect, disconnect } = AudioNode.prototype as unknown as Joining;
	const sums = new OrderlySums({ connect, disconnect });

	function change(context: BaseAudioContext, state: State): void {
		if (states.get(context) === state) return;
		states.set(context, state);
		// A context that does not run is not heard, though its time goes on.
		inputs
			.get(context)
			?.gain.setTargetAtTime(state === 'running' ? 1 : 0, context.currentTime, 0.005);
		queueMicrotask(() => context.dispatchEvent(new Event('statechange')));
	}
	const become = (state: State) =>
		function (this: BaseAudioContext) {
			if (states.get(this) === 'closed')
				return Promise.reject(new DOMException('The context is closed.', 'InvalidStateError'));
			change(this, state);
			return Promise.resolve();
		};
	const silent = function (this: BaseAudioContext, source?: unknown) {
		return Object.assign(this.createGain(), { mediaStream: source, mediaElement: source });
	};

	const prototype = Object.create(Live.prototype, {
		currentTime: {
			get(this: BaseAudioContext) {
				return clock.seconds - (begun.get(this) ?? 0);
			}
		},
		state: {
			get(this: BaseAudioContext) {
				return states.get(this);
			}
		},
		baseLatency: { value: 0 },
		outputLatency: { value: 0 },
		resume: { value: become('running') },
		suspend: { value: become('suspended') },
		close: { value: become('closed') },
		createMediaStreamSource: { value: silent },
		createMediaElementSource: { value: silent },
		createMediaStreamTrackSource: { value: silent },
		createMediaStreamDestination: {
			value(this: BaseAudioContext) {
				return Object.assign(this.createGain(), { stream: new MediaStream() });
			}
		},
		getOutputTimestamp: {
			value(this: BaseAudioContext) {
				return { contextTime: this.currentTime, performanceTime: performance.now() };
			}
		},
		setSinkId: { value: () => Promise.resolve() }
	}) as object;

	function make(options: AudioContextOptions = {}): BaseAudioContext {
		if (clock.contexts.length >= MAXIMUM_CONTEXTS)
			throw new DOMException('There are too many AudioContexts.', 'NotSupportedError');
		const sampleRate = options.sampleRate ?? clock.sampleRate;
		const seconds = Math.max(0, totalSeconds - clock.due);
		const native = new Offline(2, Math.ceil(seconds * sampleRate) + MARGIN, sampleRate);
		// Stopping for each frame is no change of state that the sketch should hear of.
		native.addEventListener('statechange', (event) => {
			if (event.isTrusted) event.stopImmediatePropagation();
		});
		begun.set(native, clock.due);
		states.set(native, 'suspended');
		clock.contexts.push(new StoppableContext(native, clock.due));
		Object.setPrototypeOf(native, prototype);
		queueMicrotask(() => change(native, 'running'));
		return native;
	}

	function inputOf(context: BaseAudioContext): GainNode {
		const known = inputs.get(context);
		if (known) return known;
		const gate = context.createGain();
		inputs.set(context, gate);
		const limiter = makeLimiter(context, connect);
		connect.call(gate, limiter.input);
		connect.call(limiter.output, context.destination);
		return gate;
	}

	const isOutput = (node: unknown): node is AudioDestinationNode =>
		node instanceof AudioDestinationNode && begun.has(node.context);

	Object.assign(AudioNode.prototype, {
		connect(this: AudioNode, target: unknown, output?: number, input?: number) {
			sums.connect(this, isOutput(target) ? inputOf(target.context) : target, output, input);
			return target instanceof AudioNode ? target : undefined;
		},
		disconnect(this: AudioNode, ...parts: unknown[]) {
			if (isOutput(parts[0])) parts[0] = inputOf(parts[0].context);
			sums.disconnect(this, parts);
		}
	});
	window.AudioContext = new Proxy(Live, {
		construct: (_target, [options]) => make(options as AudioContextOptions | undefined)
	});
}
