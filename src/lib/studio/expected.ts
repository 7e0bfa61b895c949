import { judgeStep, type Box, type Locale, type Step, type Tracer } from '$lib/lesson';
import type { Trace } from '$lib/sandbox/host';

/** What one check looks for, as the suggested solution has it: where it draws, in the canvas's CSS pixels, and how it sounds. */
export type Expected = { boxes: readonly Box[]; sound: Trace['audio'] };

/** The most boxes shown at once: more would hide what is drawn. */
const MOST_BOXES = 60;

const found = new WeakMap<Step, Promise<Record<string, Expected>>>();

const keyOf = ({ left, top, right, bottom }: Box) =>
	[left, top, right, bottom].map(Math.round).join();

async function find(step: Step, locale: Locale, runs: Tracer): Promise<Record<string, Expected>> {
	if (step.solution === null) return {};
	const judged = await judgeStep(step, step.solution, { trace: runs, locale });
	if (!judged.ok) return {};
	const { verdict, trace } = judged.value;
	return Object.fromEntries(
		verdict.feedback.flatMap(({ check, boxes, onsets }): [string, Expected][] => {
			const different = [...new Map(boxes.map((box) => [keyOf(box), box])).values()];
			const sound = onsets.length > 0 ? trace.audio : null;
			if (different.length === 0 && !sound) return [];
			return [[check, { boxes: different.slice(0, MOST_BOXES), sound }]];
		})
	);
}

/**
 * What can be shown or played of a step's checks, by their ids: the suggested solution is run once for it, and the
 * same is given every time. `runs` is how it is run. Checks of which there is nothing are left out.
 */
export function expectedOf(
	step: Step,
	locale: Locale,
	runs: Tracer
): Promise<Record<string, Expected>> {
	const known = found.get(step);
	if (known) return known;
	const finding = find(step, locale, runs);
	found.set(step, finding);
	return finding;
}
