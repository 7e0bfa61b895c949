import { blockFaults, plainText } from './blocks';
import type { LessonFault } from './fault';
import { readMarkdown, renderBlocks, type Block } from './render';

/** One step's prose: its title as plain words, its body as safe HTML. */
export type Section = { title: string; html: string; line: number };

/** One language of a lesson's prose. `translates` is the hash of the English text a translation was made from. */
export type Prose = {
	title: string;
	summary: string;
	sections: Map<string, Section>;
	translates: string | null;
	faults: LessonFault[];
};

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(\n|$)/;
const STEP_HEADING = /^(.*?)\s*\{#([^}]*)\}\s*$/;

const lineOf = (block: Block | undefined): number => block?.position?.start.line ?? 1;
const isHeading = (block: Block | undefined, depth: number): boolean =>
	block?.type === 'heading' && block.depth === depth;

/** Reads `en.md` or `sv.md`: `# Title`, a paragraph that sums the lesson up, then one `## Title {#step-id}` per step. */
export function parseProse(text: string, file: string): Prose {
	const faults: LessonFault[] = [];
	const source = text.replaceAll('\r\n', '\n');
	const front = FRONT_MATTER.exec(source);
	// Blank lines in place of the front matter keep every later line where the author sees it.
	const body = source.replace(FRONT_MATTER, (matter) => matter.replace(/[^\n]/g, ''));
	const blocks = readMarkdown(body).children;
	const [heading, paragraph] = blocks;

	if (!isHeading(heading, 1))
		faults.push({
			file,
			line: lineOf(heading),
			message: 'the lesson has no title',
			remedy: 'start the file with `# Title`'
		});
	if (paragraph?.type !== 'paragraph')
		faults.push({
			file,
			line: lineOf(paragraph ?? heading),
			message: 'the lesson has no summary',
			remedy: 'write one short paragraph under `# Title`'
		});

	const first = blocks.findIndex((block) => isHeading(block, 2));
	const stray = first === -1 ? undefined : blocks.slice(2, first)[0];
	if (stray)
		faults.push({
			file,
			line: lineOf(stray),
			message: 'this stands before the first step and is never shown',
			remedy: 'move it into a step; only one paragraph belongs under the title'
		});

	const sections = new Map<string, Section>();
	for (const [index, block] of blocks.entries()) {
		if (!isHeading(block, 2)) continue;
		const line = lineOf(block);
		const [, title = '', id = ''] = STEP_HEADING.exec(plainText(block)) ?? [];
		if (!id || !title) {
			faults.push({
				file,
				line,
				message: 'this heading names no step',
				remedy:
					'write `## Title {#step-id}` with the id of a step in lesson.yml; use `###` within a step'
			});
			continue;
		}
		if (sections.has(id)) {
			faults.push({
				file,
				line,
				message: `step \`${id}\` has two sections`,
				remedy: `join them: the first begins on line ${sections.get(id)?.line}`
			});
			continue;
		}
		const next = blocks.findIndex((other, at) => at > index && isHeading(other, 2));
		const content = blocks.slice(index + 1, next === -1 ? undefined : next);
		if (!content.length)
			faults.push({
				file,
				line,
				message: `the section of step \`${id}\` is empty`,
				remedy: 'say in a sentence or two what to try'
			});
		sections.set(id, { title, html: renderBlocks(content), line });
	}
	faults.push(...blockFaults(blocks, file));
	return {
		title: heading ? plainText(heading) : '',
		summary: paragraph ? plainText(paragraph) : '',
		sections,
		translates: /^translates:\s*['"]?([0-9a-f]{8})['"]?\s*$/m.exec(front?.[1] ?? '')?.[1] ?? null,
		faults
	};
}
