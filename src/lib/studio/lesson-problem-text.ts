import { m } from '$lib/paraglide/messages';
import { sketchProblemText, type SketchProblem } from '$lib/sandbox/host';

/**
 * A sketch problem in the words of a lesson, where a sketch has the lesson's files and nobody can add one. `listed` are
 * their names: one of them that is missing could not be fetched.
 */
export function lessonProblemText(problem: SketchProblem, listed: readonly string[]): string {
	const values = { name: String(problem.values.name), close: String(problem.values.close) };
	switch (problem.code) {
		case 'asset_elsewhere':
			return m.lesson_asset_elsewhere(values);
		case 'asset_misnamed':
		case 'asset_missing':
			if (listed.includes(values.name)) return m.lesson_asset_unfetched(values);
			return problem.code === 'asset_missing'
				? m.lesson_asset_missing(values)
				: m.lesson_asset_misnamed(values);
		default:
			return sketchProblemText(problem);
	}
}
