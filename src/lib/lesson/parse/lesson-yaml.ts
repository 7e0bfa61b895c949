import { kindOf, type Condition } from '../kinds';
import { lessonFileSchema, type LessonFile } from '../schema/lesson-file';
import type { Text } from '../schema/text';
import { repeatedIds } from './duplicates';
import type { LessonFault, Parsed } from './fault';
import { withHelpers } from './helpers';
import { questionFaults } from './questions';
import { parseYaml, type LineOf } from './yaml';

function repeatedFaults(data: LessonFile, file: string, lineOf: LineOf): LessonFault[] {
	const steps = repeatedIds(data.steps).map(({ id, index, first }) => ({
		file,
		line: lineOf('steps', index, 'id'),
		message: `step id \`${id}\` is used twice`,
		remedy: `give this step another id; line ${lineOf('steps', first, 'id')} has it already`
	}));
	const checks = data.steps.flatMap((step, at) =>
		repeatedIds(step.checks).map(({ id, index, first }) => ({
			file,
			line: lineOf('steps', at, 'checks', index, 'id'),
			message: `step \`${step.id}\`: check id \`${id}\` is used twice`,
			remedy: `give this check another id; line ${lineOf('steps', at, 'checks', first, 'id')} has it already`
		}))
	);
	return [...steps, ...checks];
}

function placeholderFaults(
	say: Text,
	{ kind, options }: Condition,
	where: string,
	at: Pick<LessonFault, 'file' | 'line'>
): LessonFault[] {
	const { says = [], alsoSays } = kindOf(kind) ?? {};
	const known = [...(alsoSays?.(options) ?? []), ...says];
	const used = [say.en, say.sv].flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)]);
	return used
		.map(([, name]) => name as string)
		.filter((name) => !known.includes(name))
		.map((name) => ({
			...at,
			message: `${where}: \`{${name}}\` is nothing a \`${kind}\` check has seen`,
			remedy: `use one of: ${known.map((word) => `{${word}}`).join(', ')}`
		}));
}

/** Reads `lesson.yml`, down to what its texts may mention. */
export function parseLessonYaml(
	text: string,
	file: string
): Parsed<{ data: LessonFile; lineOf: LineOf }> {
	const parsed = parseYaml(text, file, lessonFileSchema);
	if (!parsed.ok) return parsed;
	const { data, lineOf } = parsed.value;
	const faults = [...repeatedFaults(data, file, lineOf), ...questionFaults(data, file, lineOf)];
	for (const [at, step] of data.steps.entries()) {
		for (const [index, check] of step.checks.entries()) {
			const line = lineOf('steps', at, 'checks', index, 'say');
			const where = `step \`${step.id}\`, check \`${check.id}\``;
			faults.push(...placeholderFaults(check.say, check.condition, where, { file, line }));
		}
		for (const [index, coach] of step.coach.entries()) {
			const line = lineOf('steps', at, 'coach', index, 'say');
			const where = `step \`${step.id}\`, coach`;
			faults.push(...placeholderFaults(coach.say, coach.condition, where, { file, line }));
		}
	}
	return faults.length
		? { ok: false, faults }
		: { ok: true, value: { data: withHelpers(data), lineOf } };
}
