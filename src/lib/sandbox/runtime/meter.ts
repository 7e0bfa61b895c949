import type { Heard } from '../protocol';

const SAMPLES = 1024;
const POINTS = 96;

// Taken before any sketch can put others in their place, and come by the context of what it hears.
const { AnalyserNode: Analyser } = window;
const { getFloatTimeDomainData } = Analyser.prototype;
const { apply } = Reflect;

/** Reads what passes through a node: largest and mean value, and a stretch of the wave that begins where it rises through zero. */
export class Meter {
	readonly input: AnalyserNode;
	#samples = new Float32Array(SAMPLES);

	constructor(context: BaseAudioContext) {
		this.input = new Analyser(context, { fftSize: SAMPLES });
	}

	/** What is heard just now. */
	read(): Heard {
		const samples = this.#samples;
		apply(getFloatTimeDomainData, this.input, [samples]);
		let peak = 0;
		let squares = 0;
		for (const sample of samples) {
			peak = Math.max(peak, Math.abs(sample));
			squares += sample * sample;
		}
		// A wave that begins at the same point each time stands still to the eye.
		let begin = 0;
		while (begin < SAMPLES / 2 && !((samples[begin] ?? 0) <= 0 && (samples[begin + 1] ?? 0) > 0))
			begin++;
		const step = SAMPLES / 2 / POINTS;
		const wave = Array.from({ length: POINTS }, (_, at) => {
			const sample = samples[Math.floor(begin + at * step)] ?? 0;
			return Math.max(-1, Math.min(1, Math.round(sample * 1000) / 1000));
		});
		return { peak: Math.min(4, peak), rms: Math.min(4, Math.sqrt(squares / SAMPLES)), wave };
	}
}
