import { ok, type Result } from '$lib/base';
import type { Trace, TraceSettings } from '$lib/sandbox/protocol';
import type { Said } from '../kinds/kind';
import type { Locale } from '../schema/text';
import { evaluateChecks, type StepVerdict } from './evaluate';
import { planTraces, type Checked } from './plan';

/** Runs a sketch as `traceSketch` does. */
export type Tracer = (code: string, settings: TraceSettings) => Promise<Result<Trace>>;

/** A step's verdict, and the step's own run it goes by. */
export type Judged = { verdict: StepVerdict; trace: Trace };

/**
 * Runs a sketch as often as a step's checks need and holds them against what it did. Fails as the tracer does; `seed`
 * stands in for the step's own.
 */
export async function judgeStep(
	step: Checked,
	code: string,
	{
		trace,
		locale,
		said = {},
		seed = step.run.seed
	}: { trace: Tracer; locale: Locale; said?: Said; seed?: number }
): Promise<Result<Judged>> {
	const seeded = { ...step, run: { ...step.run, seed } };
	const plan = planTraces(seeded);
	const own = await trace(code, plan.own);
	if (!own.ok) return own;
	const varied = new Map<string, Trace>();
	for (const [key, settings] of plan.varied) {
		const other = await trace(code, settings);
		if (!other.ok) return other;
		varied.set(key, other.value);
	}
	const verdict = evaluateChecks(seeded, { own: own.value, varied, code, said }, locale);
	return ok({ verdict, trace: own.value });
}
