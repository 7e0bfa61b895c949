import { m } from '$lib/paraglide/messages';
import type { SketchProblem } from '../protocol';

type Text = (values: Record<string, string | number>) => string;

/** A sketch problem in the reader's language; a code without a text of its own gives the engine's words. */
export function sketchProblemText(problem: SketchProblem): string {
	const texts = m as unknown as Record<string, Text | undefined>;
	const text = texts[`sketch_${problem.code}`] ?? m.sketch_runtime_error;
	return text({ ...problem.values, detail: problem.detail });
}
