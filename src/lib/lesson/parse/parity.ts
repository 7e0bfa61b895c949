import type { LessonFile } from '../schema/lesson-file';
import type { LessonFault } from './fault';
import type { Prose } from './prose';
import { proseHash } from './translation';
import type { LineOf } from './yaml';

/** Faults where lesson.yml, en.md and sv.md disagree on the steps, and where sv.md translates an older en.md. */
export function parityFaults(
	data: LessonFile,
	prose: { en: Prose; sv: Prose },
	english: string,
	folder: string,
	lineOf: LineOf
): LessonFault[] {
	const faults: LessonFault[] = [];
	const ids = data.steps.map(({ id }) => id);
	for (const locale of ['en', 'sv'] as const) {
		const file = `${folder}/${locale}.md`;
		const { sections } = prose[locale];
		for (const [index, id] of ids.entries())
			if (!sections.has(id))
				faults.push({
					file: `${folder}/lesson.yml`,
					line: lineOf('steps', index),
					message: `step \`${id}\` has no section in ${locale}.md`,
					remedy: `add \`## Title {#${id}}\` to ${file}`
				});
		for (const [id, { line }] of sections)
			if (!ids.includes(id))
				faults.push({
					file,
					line,
					message: `lesson.yml has no step \`${id}\``,
					remedy: `use one of: ${ids.join(', ')}`
				});
		const order = [...sections.keys()].filter((id) => ids.includes(id));
		const expected = ids.filter((id) => sections.has(id));
		const moved = order.findIndex((id, index) => id !== expected[index]);
		if (moved !== -1)
			faults.push({
				file,
				line: sections.get(order[moved] as string)?.line ?? 1,
				message: `step \`${order[moved]}\` stands out of order`,
				remedy: `follow lesson.yml: ${ids.join(', ')}`
			});
	}
	const hash = proseHash(english);
	if (prose.sv.translates !== hash)
		faults.push({
			file: `${folder}/sv.md`,
			line: 1,
			message: prose.sv.translates
				? `the Swedish translates an older en.md (${prose.sv.translates})`
				: 'the Swedish does not say which en.md it translates',
			remedy: `read it against en.md, then write \`translates: "${hash}"\` between --- lines at the top`
		});
	return faults;
}
