import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import { kinds } from '../../src/lib/lesson/kinds';
import { lessonFileSchema } from '../../src/lib/lesson/schema/lesson-file';
import { inProject } from '../support/paths';

type Entry = { id: string; checks?: unknown[] };

/** Pages of kinds there are, with the checks and steps they show. */
const PAGES = readdirSync(inProject('docs', 'checks'))
	.map((name) => name.replace(/\.md$/, ''))
	.filter((name) => name in kinds)
	.map((name): [string, Entry[]] => {
		const text = readFileSync(inProject('docs', 'checks', `${name}.md`), 'utf8');
		const blocks = [...text.matchAll(/^```yaml\n([^]*?)^```$/gm)];
		return [name, blocks.flatMap(([, block]) => parse(block as string) as Entry[])];
	});

it.each(PAGES)('what docs/checks/%s.md shows can stand in a lesson.yml', (name, entries) => {
	expect(entries).not.toHaveLength(0);
	for (const entry of entries) {
		const step = entry.checks ? entry : { id: 'step', kind: 'modify', checks: [entry] };
		const lesson = {
			id: 'lesson',
			minutes: 10,
			practises: [],
			run: { seconds: 1, size: [400, 400] },
			steps: [step]
		};
		const read = v.safeParse(lessonFileSchema, lesson);
		expect(read.issues?.map(({ message }) => message) ?? []).toEqual([]);
		const checks = read.success ? (read.output as v.InferOutput<typeof lessonFileSchema>) : null;
		expect(checks?.steps[0]?.checks[0]?.condition.kind).toBe(name);
	}
});
