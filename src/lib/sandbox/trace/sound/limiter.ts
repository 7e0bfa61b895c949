const CEILING = 10 ** (-1 / 20);
/** What a browser's compressor adds of its own accord at these settings, taken back. */
const MAKE_UP = (1 / 10 ** ((-1 + 1 / 20) / 20)) ** 0.6;

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
	const limiter = context.createDynamicsCompressor();
	limiter.threshold.value = -1;
	limiter.knee.value = 0;
	limiter.ratio.value = 20;
	limiter.attack.value = 0.003;
	limiter.release.value = 0.01;
	const trim = context.createGain();
	trim.gain.value = 1 / MAKE_UP;
	const ceiling = context.createWaveShaper();
	ceiling.curve = Float32Array.from({ length: 2049 }, (_, index) =>
		Math.max(-CEILING, Math.min(CEILING, index / 1024 - 1))
	);
	connect.call(limiter, trim);
	connect.call(trim, ceiling);
	return { input: limiter, output: ceiling };
}
