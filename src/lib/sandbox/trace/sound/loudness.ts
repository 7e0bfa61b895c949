const BLOCK_SECONDS = 0.4;
const OVERLAP = 4;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;

/** A second-order filter: feed-forward and feedback, the latter without its leading 1. */
type Filter = { b: [number, number, number]; a: [number, number] };

/**
 * Integrated loudness in LUFS of sound that comes from left and right, after ITU-R BS.1770-4: weighted for the
 * ear, measured in overlapping blocks of 0.4 s, without those that are too quiet. Null where none is left.
 */
export function loudnessOf(channels: Float32Array[], sampleRate: number): number | null {
	const step = Math.round((sampleRate * BLOCK_SECONDS) / OVERLAP);
	const steps = powersPerStep(channels, sampleRate, step);
	// Sound shorter than a block is one block.
	const wide = Math.min(OVERLAP, steps.length);
	const blocks: number[] = [];
	for (let at = 0; wide > 0 && at + wide <= steps.length; at++)
		blocks.push(average(steps.slice(at, at + wide)));
	const heard = blocks.filter((power) => loudness(power) > ABSOLUTE_GATE);
	if (heard.length === 0) return null;
	const gate = loudness(average(heard)) + RELATIVE_GATE;
	return loudness(average(heard.filter((power) => loudness(power) > gate)));
}

/** Mean square of every step of the weighted sound, summed over the channels. */
function powersPerStep(channels: Float32Array[], sampleRate: number, step: number): number[] {
	const [left, right] = channels;
	if (!left) return [0];
	const powers = weighedPowers(left, sampleRate, step);
	// Most sketches sound in the middle: both sides are one, which is then weighed once.
	if (right && isSame(left, right)) return powers.map((power) => 2 * power);
	for (const channel of channels.slice(1))
		for (const [at, power] of weighedPowers(channel, sampleRate, step).entries())
			powers[at]! += power;
	return powers;
}

function isSame(one: Float32Array, other: Float32Array): boolean {
	if (one.length !== other.length) return false;
	for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
	return true;
}

/** Mean square of every step of a channel as the ear weighs it. */
function weighedPowers(channel: Float32Array, sampleRate: number, step: number): number[] {
	const { b: shelf, a: shelfBack } = shelfAt(1681.974450955533, sampleRate);
	const { b: high, a: highBack } = highPassAt(38.13547087602444, sampleRate);
	const [s0, s1, s2, h0, h1, h2] = [...shelf, ...high];
	const [t1, t2, g1, g2] = [...shelfBack, ...highBack];
	const width = Math.min(step, channel.length);
	const powers: number[] = [];
	let [x1, x2, y1, y2, z1, z2] = [0, 0, 0, 0, 0, 0];
	for (let start = 0; powers.length === 0 || start + step <= channel.length; start += step) {
		let sum = 0;
		for (let index = start; index < start + width; index++) {
			const x = channel[index] as number;
			const y = s0 * x + s1 * x1 + s2 * x2 - t1 * y1 - t2 * y2;
			const z = h0 * y + h1 * y1 + h2 * y2 - g1 * z1 - g2 * z2;
			// Not as one exchange of lists, which takes longer than all else here.
			x2 = x1;
			x1 = x;
			y2 = y1;
			y1 = y;
			z2 = z1;
			z1 = z;
			sum += z * z;
		}
		powers.push(width ? sum / width : 0);
	}
	return powers;
}

/** The standard's first filter for any sample rate: a shelf for the head. */
function shelfAt(hertz: number, sampleRate: number): Filter {
	const q = 0.7071752369554196;
	const k = Math.tan((Math.PI * hertz) / sampleRate);
	const high = 10 ** (3.999843853973347 / 20);
	const band = high ** 0.4996667741545416;
	const a0 = 1 + k / q + k * k;
	return {
		b: [
			(high + (band * k) / q + k * k) / a0,
			(2 * (k * k - high)) / a0,
			(high - (band * k) / q + k * k) / a0
		],
		a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]
	};
}

/** Its second: a high pass. */
function highPassAt(hertz: number, sampleRate: number): Filter {
	const q = 0.5003270373238773;
	const k = Math.tan((Math.PI * hertz) / sampleRate);
	const a0 = 1 + k / q + k * k;
	return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}

const loudness = (power: number) => -0.691 + 10 * Math.log10(power);
const average = (values: number[]) =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
