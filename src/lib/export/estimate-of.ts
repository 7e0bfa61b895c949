import { estimatedBytes, estimatedSeconds, type Estimated } from './estimate';
import type { FirstFrame } from './look';
import { rememberedPace } from './pace';
import { placeOf } from './placement';
import type { Plan } from './plan';
import { scaledWeight } from './weight';

/** A plan as what its size and time depend on. */
export const estimatedFrom = (plan: Plan, hasSound: boolean): Estimated => ({
	format: plan.format,
	size: plan.output,
	framesPerSecond: plan.framesPerSecond,
	seconds: plan.seconds,
	hasSound,
	bits: plan.bits,
	sampleRate: 48_000
});

/** Bytes of the file, and seconds of work, that a plan takes, roughly; by this browser's own pace where it is known. */
export function estimateOf(
	plan: Plan,
	{ canvas, hasSound, weight }: Pick<FirstFrame, 'canvas' | 'hasSound' | 'weight'>
): { bytes: number; seconds: number } {
	const estimated = estimatedFrom(plan, hasSound && plan.takesSound);
	const scale = placeOf(canvas, plan.output, plan.fit).width / canvas[0];
	const pace = rememberedPace(plan.format, localStorage);
	return {
		bytes: estimatedBytes(estimated, scaledWeight(weight, scale)),
		seconds: estimatedSeconds(estimated, pace)
	};
}
