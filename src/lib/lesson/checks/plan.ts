import type { TraceSettings } from '$lib/sandbox/protocol';
import { kindOf, type Condition } from '../kinds';
import type { Needs, Run, Variation } from '../kinds/kind';
import type { Step } from '../types';

/** What of a step decides how its sketches are traced. */
export type Checked = Pick<Step, 'checks' | 'coach' | 'run'>;

/** One condition of a step with the name its asks go by: a check's id, or that of a coach's remark. */
export type Named = { name: string; condition: Condition };

/** Every condition of a step. */
export const conditionsOf = ({ checks, coach }: Pick<Step, 'checks' | 'coach'>): Named[] => [
	...checks.map(({ id, condition }) => ({ name: id, condition })),
	...coach.map(({ condition }, at) => ({ name: `coach ${at + 1}`, condition }))
];

/** What a condition needs besides the step's own run; nothing where its kind is unknown. */
export function needsOf({ kind, options }: Condition, run: Run): Needs {
	return kindOf(kind)?.needs?.(options, run) ?? {};
}

/** Whether a sketch decides a condition, rather than what the learner says beside it. */
export const goesBySketch = ({ kind, options }: Condition): boolean =>
	!kindOf(kind)?.unseen?.(options);

/** The same for variations that change the same in the same way. */
export const keyOf = (variation: Variation): string =>
	JSON.stringify(Object.entries(variation).sort(([one], [other]) => (one < other ? -1 : 1)));

/** The traces a step's checks go by: its own, and those its checks ask for by `keyOf`. */
export type TracePlan = { own: TraceSettings; varied: Map<string, TraceSettings> };

/** The settings of one run. */
export const settingsOf = (run: Run, pixelFrames: number[] = []): TraceSettings => ({
	seconds: run.seconds,
	framesPerSecond: run.framesPerSecond,
	seed: run.seed,
	size: run.size,
	script: run.script,
	reducedMotion: run.reducedMotion,
	pixelFrames,
	...(run.startsAt === null ? {} : { startsAt: run.startsAt })
});

/** Plans the traces of a step: as few as its checks can share. */
export function planTraces(step: Checked): TracePlan {
	const all = conditionsOf(step).map(({ name, condition }) => ({
		name,
		...needsOf(condition, step.run)
	}));
	const pixelFrames = [...new Set(all.flatMap((needs) => needs.pixelFrames ?? []))];
	const asks = all.flatMap(({ name, asks = [] }) =>
		asks.map((ask) => ({ ...ask, id: `${name}:${ask.id}` }))
	);
	const varied = new Map(
		all
			.flatMap(({ variations = [] }) => variations)
			.map((variation) => [
				keyOf(variation),
				settingsOf({ ...step.run, ...variation }, pixelFrames)
			])
	);
	const light = all.some((needs) => needs.light);
	const own = { ...settingsOf(step.run, pixelFrames), asks, ...(light && { wanted: { light } }) };
	return { own, varied };
}
