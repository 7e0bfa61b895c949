import { describe, expect, it } from 'vitest';
import { FOLDER, changed, lessonFiles, translated } from '../fixtures/lesson';
import { formatFault } from './fault';
import { MAXIMUM_FILE_LENGTH, parseLesson } from './lesson';

const yaml = (from: string, to: string) => changed('lesson.yml', (text) => text.replace(from, to));
const without = (file: string) => {
	const files = lessonFiles();
	delete files[file];
	return files;
};

/** [what is broken, its files, the faults as printed] */
const BROKEN: [string, Record<string, string>, string[]][] = [
	[
		'no lesson.yml',
		without('lesson.yml'),
		['lesson.yml:1 lesson.yml is missing → add it: docs/authoring-lessons.md shows a whole one']
	],
	[
		'one language only',
		without('sv.md'),
		[
			'sv.md:1 sv.md is missing → add the Swedish prose: `# Titel`, ett stycke, `## Titel {#step-id}` per step'
		]
	],
	[
		'text that is not YAML',
		yaml('minutes: 10', 'minutes: "10'),
		['is not YAML', 'texts with `: ` or `#` in them need quotes']
	],
	[
		'a missing field',
		yaml('minutes: 10\n', ''),
		['lesson.yml:1 `minutes` is missing → add minutes: 20']
	],
	[
		'a missing field of a step',
		yaml('    kind: make\n', ''),
		['lesson.yml:16 step `your-dots`: `kind` is missing → add kind: modify']
	],
	[
		'a field nobody knows',
		yaml('minutes: 10', 'minutes: 10\nlevel: 3'),
		[
			'lesson.yml:3 `level` is not a field here → remove it, or use one of: id, minutes, practises, run, files, helpers, steps'
		]
	],
	[
		'a wrong type',
		yaml('minutes: 10', 'minutes: ten'),
		['lesson.yml:2 `minutes` is "ten", not a number → write a number, such as minutes: 20']
	],
	[
		'a value out of bounds',
		yaml('seconds: 1', 'seconds: 100'),
		['lesson.yml:4 `seconds` is above 60 seconds → change 100']
	],
	[
		'an unknown kind of step',
		yaml('kind: make', 'kind: dance'),
		[
			'lesson.yml:17 step `your-dots`: `kind` is "dance" → `kind` is not a kind of step: use predict, run, investigate, modify, make, fix, arrange'
		]
	],
	[
		'an unknown kind of check',
		yaml('calls: {', 'smells: {'),
		[
			'lesson.yml:11 step `one-dot`, check `dot`: `smells` is not a kind of check → use one of the kinds there are: calls, pixels'
		]
	],
	[
		'two kinds in one check',
		yaml('any: [circle] }', 'any: [circle] }\n        runs: true'),
		['lesson.yml:10 step `one-dot`, check `dot`: needs exactly one kind of check: calls, pixels']
	],
	[
		'a missing language',
		yaml(', sv: Rita en prick.', ''),
		['lesson.yml:8 step `one-dot`: `sv` is missing → add sv: "…" (the Swedish text)']
	],
	[
		'an id used twice',
		yaml('id: your-dots', 'id: one-dot'),
		[
			'lesson.yml:16 step id `one-dot` is used twice → give this step another id; line 6 has it already'
		]
	],
	[
		'a check id used twice',
		yaml('    hints:', '      - { id: dot, runs: true, say: { en: a, sv: b } }\n    hints:'),
		[
			'lesson.yml:13 step `one-dot`: check id `dot` is used twice → give this check another id; line 10 has it already'
		]
	],
	[
		'a value no check sees',
		yaml('Prickar: {count}', 'Prickar: {antal}'),
		[
			'lesson.yml:12 step `one-dot`, check `dot`: `{antal}` is nothing a `calls` check has seen → use one of: {distinct}, {count}, {kinds}, {missing}'
		]
	],
	[
		'an argument no function has',
		yaml('any: [circle] }', 'any: [circle], where: { width: { min: 1 } } }'),
		[
			'lesson.yml:11 step `one-dot`, check `dot`: `calls` has a `where` on an argument none of its functions has'
		]
	],
	[
		'a step without solution',
		without('steps/one-dot/solution.js'),
		[
			'lesson.yml:6 step `one-dot` has checks but no solution → add steps/one-dot/solution.js that passes them all'
		]
	],
	[
		'a first step without a start',
		without('steps/one-dot/start.js'),
		[
			'lesson.yml:6 step `one-dot` is the first and has no sketch to start from → add steps/one-dot/start.js'
		]
	],
	[
		'a sketch of no step',
		{ ...lessonFiles(), 'steps/dot/start.js': '' },
		[
			'steps/dot/start.js:1 lesson.yml has no step `dot` → rename the folder to one of: one-dot, your-dots'
		]
	],
	[
		'a sketch with no place',
		{ ...lessonFiles(), 'steps/one-dot/answer.js': '' },
		['steps/one-dot/answer.js:1 this file has no place in a step → name it start.js']
	],
	[
		'a wrong for no check',
		{ ...lessonFiles(), 'steps/one-dot/wrong/line--x.js': '' },
		[
			'steps/one-dot/wrong/line--x.js:1 step `one-dot` has no check `line` to fail → name it <check>--<what went wrong>.js with one of: dot'
		]
	],
	[
		'a solution that does not parse',
		{ ...lessonFiles(), 'steps/one-dot/solution.js': 'let a;\ncircle(1,;\n' },
		['steps/one-dot/solution.js:2 this sketch does not parse: Unexpected token → mend it']
	],
	[
		'a file too large',
		{ ...lessonFiles(), 'steps/one-dot/start.js': ' '.repeat(MAXIMUM_FILE_LENGTH + 1) },
		[
			'steps/one-dot/start.js:1 the file is too large: 200001 characters → shorten it to 200000 characters or fewer'
		]
	],
	[
		'no section for a step',
		changed('en.md', (text) => text.replace('{#your-dots}', '{#my-dots}')),
		[
			'lesson.yml:16 step `your-dots` has no section in en.md → add `## Title {#your-dots}`',
			'en.md:9 lesson.yml has no step `my-dots` → use one of: one-dot, your-dots'
		]
	],
	[
		'steps out of order',
		changed('sv.md', (text) =>
			text.replace('#one-dot', '#x').replace('#your-dots', '#one-dot').replace('#x', '#your-dots')
		),
		['sv.md:9 step `your-dots` stands out of order → follow lesson.yml: one-dot, your-dots']
	],
	[
		'a stale translation',
		changed('en.md', (text) => text.replace('As many', 'Just as many')),
		[
			'sv.md:1 the Swedish translates an older en.md (',
			'read it against en.md, then write `translates: "'
		]
	],
	[
		'a translation of nothing',
		changed('sv.md', (text) => text.replace(/^---[^]*?---\n/, '')),
		['sv.md:1 the Swedish does not say which en.md it translates']
	]
];

describe('a lesson’s files', () => {
	it('make a lesson when nothing is wrong with them', () => {
		const parsed = parseLesson(lessonFiles(), FOLDER);
		expect(parsed).toMatchObject({
			ok: true,
			value: {
				id: 'dots',
				course: 'drawing',
				slug: 'dots',
				title: { en: 'Dots', sv: 'Prickar' },
				summary: { en: 'Draw dots.', sv: 'Rita prickar.' },
				steps: [
					{
						id: 'one-dot',
						title: { en: 'One dot', sv: 'En prick' },
						prose: { en: '<p>Write <code>circle</code>.</p>' },
						checks: [{ id: 'dot', condition: { kind: 'calls' } }],
						alternatives: [{ name: 'two' }],
						wrongs: [{ check: 'dot', name: 'dot--a-square' }]
					},
					{ id: 'your-dots', goal: null, solution: null, start: 'circle(50, 50, 10);\n' }
				]
			}
		});
	});

	it.each(BROKEN)('with %s name file, line and remedy', (_, files, expected) => {
		const parsed = parseLesson(files, FOLDER);
		if (parsed.ok) throw new Error('Nothing was found wrong');
		const report = parsed.faults.map(formatFault).join('\n');
		for (const text of expected) expect(report).toContain(text);
		for (const fault of parsed.faults) {
			expect(fault.file).toMatch(/^lessons\/drawing\/01-dots\/./);
			expect(fault.line).toBeGreaterThan(0);
			expect(fault.remedy).not.toBe('');
		}
	});

	it('name every fault at once, by file and line', () => {
		const files = {
			...yaml('minutes: 10', 'minutes: ten\nlevel: 3'),
			'en.md': 'No title.\n'
		};
		const parsed = parseLesson(files, FOLDER);
		if (parsed.ok) throw new Error('Nothing was found wrong');
		const places = parsed.faults.map(({ file, line }) => `${file.split('/').at(-1)}:${line}`);
		expect(places).toEqual(['en.md:1', 'en.md:1', 'lesson.yml:2', 'lesson.yml:3']);
	});

	it('lie in a numbered folder', () => {
		expect(parseLesson(lessonFiles(), 'lessons/drawing/dots')).toMatchObject({
			ok: false,
			faults: [{ file: 'lessons/drawing/dots', remedy: expect.stringContaining('01-first-marks') }]
		});
	});

	it('may start a `fix` step from a sketch that does not parse', () => {
		const files = yaml('kind: modify', 'kind: fix');
		files['steps/one-dot/start.js'] = 'circle(';
		expect(parseLesson(files, FOLDER).ok).toBe(true);
		expect(parseLesson({ ...lessonFiles(), 'steps/one-dot/start.js': 'circle(' }, FOLDER).ok).toBe(
			false
		);
	});

	it('are the same with either kind of line ending', () => {
		const files = Object.fromEntries(
			Object.entries(lessonFiles()).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])
		);
		expect(parseLesson(files, FOLDER).ok).toBe(true);
	});

	it('may change the English when the Swedish says it follows', () => {
		const files = changed('en.md', (text) => text.replace('As many', 'Just as many'));
		const swedish = (files['sv.md'] ?? '').replace(/^---[^]*?---\n\n/, '');
		files['sv.md'] = translated(swedish, files['en.md'] ?? '');
		expect(parseLesson(files, FOLDER).ok).toBe(true);
	});
});
