import type { Condition } from '../kinds';
import type { LessonFile } from '../schema/lesson-file';

function helped(condition: Condition, helpers: string): Condition {
	if (condition.kind !== 'assert') return condition;
	const { that, says } =
		typeof condition.options === 'string'
			? { that: condition.options, says: [] }
			: condition.options;
	// The line breaks end comments that either may end with.
	return {
		kind: 'assert',
		options: { that: `(() => {\n${helpers}\nreturn (${that}\n);\n})()`, says }
	};
}

/** The lesson with its helpers in every `assert` of its checks and coaches. */
export function withHelpers(data: LessonFile): LessonFile {
	const { helpers } = data;
	if (helpers === undefined) return data;
	const inEach = <Each extends { condition: Condition }>(all: Each[]): Each[] =>
		all.map((one) => ({ ...one, condition: helped(one.condition, helpers) }));
	const steps = data.steps.map((step) => ({
		...step,
		checks: inEach(step.checks),
		coach: inEach(step.coach)
	}));
	return { ...data, steps };
}
