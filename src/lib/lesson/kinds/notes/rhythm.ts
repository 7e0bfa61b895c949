/** How far an onset may lie from its step, as a share of a step. */
const LOOSE = 0.2;

/** Gaps between the hits of a pattern such as `x..x..x.`, in steps, round to the first hit again. */
export function gapsOf(pattern: string): number[] {
	const hits = [...pattern].flatMap((step, at) => (step === 'x' ? [at] : []));
	return hits.map((hit, at) => (hits[at + 1] ?? hits[0]! + pattern.length) - hit);
}

/** Gaps between onsets. */
const between = (onsets: readonly number[]) =>
	onsets.slice(1).map((onset, at) => onset - onsets[at]!);

/** The step (seconds) at which gaps fit best to numbers of steps. */
function stepFor(gaps: readonly number[], steps: readonly number[]): number {
	const product = gaps.reduce((sum, gap, at) => sum + gap * steps[at]!, 0);
	return product / steps.reduce((sum, count) => sum + count * count, 0);
}

/**
 * Whether onsets (seconds, in order) repeat a pattern, at least once round. It may begin anywhere in it unless
 * `turned` is false; `step` is the length of a step in seconds, or null for whatever fits.
 */
export function playsPattern(
	onsets: readonly number[],
	pattern: string,
	turned: boolean,
	step: number | null
): boolean {
	const wanted = gapsOf(pattern);
	const gaps = between(onsets);
	if (wanted.length === 0 || gaps.length < wanted.length) return false;
	return wanted.some((_, turn) => {
		if (turn > 0 && !turned) return false;
		const steps = gaps.map((_, at) => wanted[(at + turn) % wanted.length]!);
		const length = step ?? stepFor(gaps, steps);
		return gaps.every((gap, at) => Math.abs(gap / length - steps[at]!) <= LOOSE);
	});
}

/**
 * Whether onsets (seconds, in order) spread `hits` over `steps` as evenly as steps allow, round after round: every gap
 * is one of the two whole numbers of steps around `steps / hits`, and every `hits` of them make a round. `step` is the
 * length of a step in seconds, or null for whatever makes the rounds.
 */
export function isEven(
	onsets: readonly number[],
	hits: number,
	steps: number,
	step: number | null
): boolean {
	const gaps = between(onsets);
	const rounds = Math.floor(gaps.length / hits);
	if (rounds === 0) return false;
	const whole = onsets[rounds * hits]! - onsets[0]!;
	const length = step ?? whole / (rounds * steps);
	const counts = gaps.map((gap) => gap / length);
	const onGrid = counts.every((count) => Math.abs(count - Math.round(count)) <= LOOSE);
	const close = counts.every((count) => Math.abs(Math.round(count) - steps / hits) < 1);
	const round = counts.every((_, at) => {
		const sum = counts.slice(at, at + hits).reduce((total, count) => total + Math.round(count), 0);
		return at + hits > counts.length || sum === steps;
	});
	return onGrid && close && round;
}
