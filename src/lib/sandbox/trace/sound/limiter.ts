const CEILING = 10 ** (-1 / 20);
/** What a browser's compressor adds of its own accord at these settings, taken back. */
const MAKE_UP = (1 / 10 ** ((-1 + 1 / 20) / 20)) ** 0.6;

const CURVE = Float32Array.from({ length: 2049 }, (_, index) =>
	Math.max(-CEILING, Math.min(CEILING, index / 1024 - 1))
);

// Taken before any sketch runs: one that makes other nodes in their place would have no ceiling over it.
const { DynamicsCompressorNode: Compressor, GainNode: Gain, WaveShaperNode: Shaper } = globalThis;
const { apply } = Reflect;

/** The way into and out of a limiter. */
export type Limiter = { input: AudioNode; output: AudioNode };

/**
 * A limiter at −1 dBFS: nothing that leaves it is louder, and what is quieter passes unchanged but for
 * the few milliseconds by which it looks ahead. `connect` is the browser's own.
 */
export function makeLimiter(
	context: BaseAudioContext,
	connect: (this: AudioNode, target: AudioNode) => unknown
): Limiter {
	const limiter = new Compressor(context, {
		threshold: -1,
		knee: 0,
		ratio: 20,
		attack: 0.003,
		release: 0.01
	});
	const trim = new Gain(context, { gain: 1 / MAKE_UP });
	const ceiling = new Shaper(context, { curve: CURVE });
	apply(connect, limiter, [trim]);
	apply(connect, trim, [ceiling]);
	return { input: limiter, output: ceiling };
}
