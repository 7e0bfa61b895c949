/** The loudest sample (0–1) that went to the speakers since it was last set to 0. */
export type Heard = { loudest: number };

/** Run in each frame before its own scripts: an ear at the very end, after whatever the runtime puts before it. */
export function growAnEar(): void {
	const { connect } = AudioNode.prototype as unknown as {
		connect: (this: AudioNode, target: unknown, ...rest: unknown[]) => unknown;
	};
	const heard: Heard = Object.assign(window, { loudest: 0 });
	const { apply } = Reflect;
	// By its tag: a sketch may put another class in the place of its own.
	const tag = Object.prototype.toString;
	const isEnd = (node: unknown) => apply(tag, node, []) === '[object AudioDestinationNode]';
	const Ear = AnalyserNode;
	const read = AnalyserNode.prototype.getFloatTimeDomainData;
	const every = window.setInterval.bind(window);
	AudioNode.prototype.connect = function (this: AudioNode, target: unknown, ...rest: unknown[]) {
		if (isEnd(target)) {
			const ear = new Ear(this.context, { fftSize: 8192 });
			apply(connect, this, [ear]);
			const samples = new Float32Array(8192);
			every(() => {
				apply(read, ear, [samples]);
				for (const sample of samples) heard.loudest = Math.max(heard.loudest, Math.abs(sample));
			}, 50);
		}
		return apply(connect, this, [target, ...rest]);
	} as typeof AudioNode.prototype.connect;
}

/** What the limiter lets through at most: −1 dBFS, and a hair for rounding. */
export const CEILING = 10 ** (-1 / 20) + 0.001;
