const RATE = 1000;
/** Half a period of the lowest tone that is still seen as one sound rather than many: 5 ms to either side. */
const REACH = 5;

/** How loud a sound is over time: the largest sample (0–1) within 5 ms of each millisecond. */
export function envelopeOf(samples: Float32Array, sampleRate: number): Float32Array {
	const length = Math.ceil((samples.length * RATE) / sampleRate);
	const peaks = new Float32Array(length);
	for (let at = 0; at < samples.length; at++) {
		const slot = Math.floor((at * RATE) / sampleRate);
		peaks[slot] = Math.max(peaks[slot]!, Math.abs(samples[at]!));
	}
	return peaks.map((_, at) => {
		let most = 0;
		for (let near = Math.max(0, at - REACH); near <= Math.min(length - 1, at + REACH); near++)
			most = Math.max(most, peaks[near]!);
		return most;
	});
}

const BEGUN = 0.02;
const RISEN = 0.9;
const DECAYED = 0.1;
const RELEASED = 0.001;
/** Below this nothing is heard at all, whatever came before. */
const INAUDIBLE = 0.0001;
/** The level under which a stretch has no sound whose shape could be seen. */
const SILENT = 0.001;

/** How one sound comes and goes, in seconds; NaN where that cannot be seen. */
export type Shape = {
	/** From 2 % to 90 % of its peak. */
	attack: number;
	/** From there until it has fallen by 20 dB; as long as it is seen where it does not. */
	decay: number;
	/** From the note's end until it has fallen by 60 dB or is silent; as long as it is seen where it does not. */
	release: number;
};

/** The shape of the sound between two moments of an envelope; `end` (seconds) is when its note is let go, null if not known. */
export function shapeOf(
	envelope: Float32Array,
	from: number,
	to: number,
	end: number | null
): Shape {
	const sound = envelope.subarray(
		Math.max(0, Math.round(from * RATE)),
		Math.max(0, Math.round(to * RATE))
	);
	const peak = sound.reduce((most, level) => Math.max(most, level), 0);
	if (peak < SILENT) return { attack: NaN, decay: NaN, release: NaN };
	const risen = sound.findIndex((level) => level >= RISEN * peak);
	const begun = sound.subarray(0, risen).findLastIndex((level) => level <= BEGUN * peak);
	const until = (start: number, level: number) => {
		const fallen = sound.subarray(start).findIndex((other) => other <= level);
		return (fallen < 0 ? sound.length - start : fallen) / RATE;
	};
	const ends = end === null ? NaN : Math.round((end - from) * RATE);
	return {
		attack: (risen - Math.max(0, begun)) / RATE,
		decay: until(risen, DECAYED * peak),
		release:
			ends < sound.length ? until(ends, Math.max(INAUDIBLE, RELEASED * (sound[ends] ?? 0))) : NaN
	};
}
