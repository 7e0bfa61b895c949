import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowserJudge, type BrowserJudge } from '../../scripts/lessons/browser';
import { gateLesson } from '../../scripts/lessons/gate';
import type { Checked } from '../../src/lib/lesson';
import { FOLDER, lessonFiles } from '../../src/lib/lesson/fixtures/lesson';
import { formatFault, parseLesson } from '../../src/lib/lesson/parse';

const FONT =
	'node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2';
const base64 = (bytes: Buffer) => bytes.toString('base64');
const FILES = [
	{ name: 'face.woff2', type: 'font/woff2', bytes: base64(readFileSync(FONT)) },
	{
		name: 'visits.csv',
		type: 'text/csv',
		bytes: base64(Buffer.from('year,visits\n2024,12\n2025,30\n'))
	}
];

const CODE = `let font, visits;
async function setup() {
	createCanvas(100, 100);
	font = await loadFont('face.woff2');
	visits = await loadTable('visits.csv', ',', 'header');
	textFont(font);
}
function draw() {
	text('åäö', 10, 50);
}
`;

const STEP: Checked = {
	run: {
		seconds: 0.2,
		framesPerSecond: 30,
		seed: 1,
		size: [100, 100],
		startsAt: null,
		reducedMotion: false,
		script: []
	},
	checks: [
		{
			id: 'loaded',
			condition: {
				kind: 'assert',
				options: `visits.getRowCount() === 2 && visits.get(1, 'visits') === '30' && document.fonts.check('12px "' + font.face.family + '"')`
			},
			say: { en: '{problem}', sv: '{problem}' }
		}
	],
	coach: []
};

let gate: BrowserJudge;
beforeAll(async () => {
	gate = await openBrowserJudge(1);
});
afterAll(() => gate.close());

it('a sketch loads the font and the table its lesson brings, and not those of another', async () => {
	await gate.give(FILES);
	const found = await gate.judge(STEP, CODE, 1);
	expect(found).toMatchObject({ verdict: { passed: ['loaded'] }, errors: [] });
	await gate.give([]);
	const missing = await gate.judge(STEP, CODE, 1);
	if ('problem' in missing) throw new Error(missing.problem);
	expect(missing.verdict.passed).toEqual([]);
	expect(missing.errors[0]).toMatchObject({
		code: 'asset_missing',
		values: { name: 'face.woff2' }
	});
});

const sketch = (draw: string, setup = "describe('A dot.');") =>
	`function setup() { createCanvas(100, 100); ${setup} }\nfunction draw() { background(250); ${draw} }\n`;
const SOLUTION = 'steps/one-dot/solution.js';
const YAML = 'lesson.yml';

/** A lesson in which nothing is wrong, also for a browser. */
const good = (): Record<string, string> => ({
	...lessonFiles(),
	'steps/one-dot/start.js': sketch(''),
	[SOLUTION]: sketch('circle(50, 50, 10);'),
	'steps/one-dot/alt/two.js': sketch('circle(50, 50, 10); circle(20, 20, 10);'),
	'steps/one-dot/wrong/dot--a-square.js': sketch('square(50, 50, 10);')
});

/** [what is wrong, the file it is wrong in, its text, what the gate says of it] */
const HARMED: [string, string, (text: string) => string, string[]][] = [
	['nothing', YAML, (text) => text, []],
	[
		'a start that passes',
		'steps/one-dot/start.js',
		() => sketch('circle(10, 10, 5);'),
		['the start passes everything already (`dot`)']
	],
	[
		'a check no solution passes',
		YAML,
		(text) => text.replace('any: [circle]', 'any: [circle], count: { min: 3 }'),
		['the solution does not pass `dot`', 'the alternative does not pass `dot`']
	],
	[
		'a wrong that is right',
		'steps/one-dot/wrong/dot--a-square.js',
		() => sketch('ellipse(9, 9, 9); circle(50, 50, 9);'),
		['this should fail `dot`, but passes everything']
	],
	[
		'an expression without an end',
		YAML,
		(text) =>
			text
				.replace('calls: { any: [circle] }', 'assert: "(() => { for (;;) {} })()"')
				.replaceAll('{count}', '{problem}'),
		['the solution does not pass `dot`', 'the alternative does not pass `dot`']
	],
	[
		'a solution that stops',
		SOLUTION,
		() => sketch('circle(50, 50, 10); miss();'),
		['stops with an error: ReferenceError: miss is not defined']
	],
	[
		'a flashing solution',
		SOLUTION,
		() => sketch('if (frameCount % 4 < 2) background(0); circle(50, 50, 10);'),
		['it flashes', '3 are the most']
	],
	[
		'a picture without words',
		SOLUTION,
		() => sketch('circle(50, 50, 10);', ''),
		['nothing describes its picture']
	],
	[
		'a solution that is too loud',
		SOLUTION,
		() =>
			sketch(
				'circle(50, 50, 10);',
				"describe('A dot.'); new Tone.Oscillator({ type: 'square', volume: 6 }).toDestination().start();"
			),
		['it reaches', 'turn its instruments down']
	]
];

it.each(HARMED)('the gate sees %s', async (_, file, change, said) => {
	const files = good();
	const parsed = parseLesson({ ...files, [file]: change(files[file] ?? '') }, FOLDER);
	if (!parsed.ok) throw new Error(parsed.faults.map(formatFault).join('\n'));
	const { faults } = await gateLesson(parsed.value, FOLDER, gate.judge, { seeds: 2 });
	const printed = faults.map(formatFault).join('\n');
	if (said.length === 0) expect(printed).toBe('');
	for (const words of said) expect(printed).toContain(words);
});
