import { estimatedBytes, estimatedSeconds, type Estimated } from './estimate';
import { rememberedPace } from './pace';
import type { Plan } from './plan';

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
export function estimateOf(plan: Plan, hasSound: boolean): { bytes: number; seconds: number } {
	const estimated = estimatedFrom(plan, hasSound && plan.takesSound);
	const pace = rememberedPace(plan.format, localStorage);
	return { bytes: estimatedBytes(estimated), seconds: estimatedSeconds(estimated, pace) };
}
