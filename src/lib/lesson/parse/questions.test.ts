import { describe, expect, it } from 'vitest';
import { sayTo } from '../checks/say-to';
import { changed, FOLDER } from '../fixtures/lesson';
import { formatFault } from './fault';
import { parseLesson } from './lesson';

const STEP = `  - id: one-dot
    kind: modify
    goal: { en: Draw a dot., sv: Rita en prick. }
`;
const CHECK = `      - id: dot
        calls: { any: [circle] }
        say: { en: "Dots: {count}.", sv: "Prickar: {count}." }
`;
const OPTIONS =
	'[{ id: up, text: { en: Up, sv: Upp } }, { id: down, text: { en: Down, sv: Ner } }]';

type Parts = {
	kind?: string;
	ask?: string;
	arrange?: string;
	check?: string;
	coach?: string;
	goal?: boolean;
	files?: Record<string, string>;
};

/** The fixture's lesson with a first step that asks; `check` stands before the one there is. */
function asking({ kind = 'predict', ask, arrange, check, coach, goal = true, files }: Parts) {
	const lines = [
		`  - id: one-dot\n    kind: ${kind}`,
		...(goal ? ['    goal: { en: Where?, sv: Var? }'] : []),
		...(ask ? [`    ask: ${ask}`] : []),
		...(arrange ? [`    arrange: ${arrange}`] : []),
		...(coach ? [`    coach: [{ if: ${coach}, say: { en: a, sv: b } }]`] : [])
	];
	const yaml = (text: string) =>
		text
			.replace(STEP, `${lines.join('\n')}\n`)
			.replace(
				CHECK,
				check ? `      - { id: said, ${check}, say: { en: a, sv: b } }\n${CHECK}` : CHECK
			);
	return parseLesson({ ...changed('lesson.yml', yaml), ...files }, FOLDER);
}

function faultsOf(parts: Parts): string {
	const parsed = asking(parts);
	return parsed.ok ? '' : parsed.faults.map(formatFault).join('\n');
}

function firstStep(parts: Parts) {
	const parsed = asking(parts);
	if (!parsed.ok) throw new Error(faultsOf(parts));
	return parsed.value.steps[0]!;
}

describe('what a step asks', () => {
	it.each([
		['{ draw: true }', 'answer: { inside: { left: 0.5 } }', { kind: 'draw' }],
		['{ number: {} }', 'answer: { number: { min: 3 } }', { kind: 'number', unit: null }],
		[
			'{ number: { unit: { en: beats, sv: slag } } }',
			'answer: true',
			{ kind: 'number', unit: { en: 'beats', sv: 'slag' } }
		],
		['{ write: { words: 15 } }', 'answer: { words: { min: 15 } }', { kind: 'write', words: 15 }],
		[`{ choose: ${OPTIONS} }`, 'answer: { oneOf: [up] }', { kind: 'choose', several: false }],
		[
			`{ choose: ${OPTIONS}, several: true }`,
			'answer: { chosen: [up, down] }',
			{ kind: 'choose', several: true, options: [{ id: 'up' }, { id: 'down' }] }
		],
		[`{ order: ${OPTIONS} }`, 'answer: { order: [down, up] }', { kind: 'order' }]
	])('is read: %s', (ask, check, question) =>
		expect(firstStep({ ask, check }).ask).toMatchObject(question)
	);

	it('is answered to every check that goes by it', () => {
		const step = firstStep({ ask: '{ number: {} }', check: 'answer: true' });
		expect(sayTo(step, { number: 3 })).toEqual({ said: { number: 3 } });
		const work = { title: 'Kust', licence: 'none', credit: '' };
		expect(sayTo(step, { work })).toEqual({});
		const published = firstStep({ kind: 'modify', check: 'meta: { title: true }' });
		expect(sayTo(published, { work })).toEqual({ said: { work } });
	});

	it.each<[string, Parts, string]>([
		[
			'nothing to predict',
			{},
			'lesson.yml:6 step `one-dot` is there to predict, but asks nothing → add what it asks'
		],
		[
			'no question',
			{ ask: '{ draw: true }', goal: false },
			'lesson.yml:8 step `one-dot` asks, but has no goal'
		],
		[
			'two forms',
			{ ask: '{ draw: true, number: {} }' },
			'step `one-dot`: `ask` needs exactly one of: choose, order, draw, number, write'
		],
		[
			'no form',
			{ ask: '{ guess: true }' },
			'`guess` is not a field here → remove it, or use one of: choose, several'
		],
		[
			'one option',
			{ ask: '{ choose: [{ id: up, text: { en: Up, sv: Upp } }] }' },
			'`choose` needs two options or more'
		],
		['one language', { ask: '{ number: { unit: { en: beats } } }' }, '`sv` is missing → add sv'],
		[
			'an id twice',
			{ ask: `{ order: ${OPTIONS.replace('down', 'up')} }` },
			'lesson.yml:9 step `one-dot`: option id `up` is used twice'
		],
		[
			'several of nothing',
			{ ask: '{ draw: true, several: true }' },
			'`ask` has `several` without `choose`'
		]
	])('with %s names line and remedy', (_, parts, fault) =>
		expect(faultsOf(parts)).toContain(fault)
	);

	it.each<[string, Parts, string]>([
		[
			'to nothing',
			{ kind: 'modify', check: 'answer: true' },
			'lesson.yml:10 step `one-dot`, check `said`: goes by an answer, but the step asks nothing → add `ask:`'
		],
		[
			'to something else',
			{ ask: '{ draw: true }', check: 'answer: { words: { min: 3 } }' },
			'lesson.yml:11 step `one-dot`, check `said`: looks at `words`, but the step asks to `draw` → use one of: true, inside'
		],
		[
			'of no option',
			{ ask: `{ choose: ${OPTIONS} }`, check: 'answer: { oneOf: [left] }' },
			'`left` is none of the step’s options → use one of: up, down'
		],
		[
			'of more than can be chosen',
			{ ask: `{ choose: ${OPTIONS} }`, check: 'answer: { chosen: [up, down] }' },
			'looks for several options, but one can be chosen'
		],
		[
			'in a coach’s remark',
			{ ask: '{ draw: true }', coach: '{ answer: true }' },
			'step `one-dot`, coach: goes by what the learner says (`answer`)'
		]
	])('has no answer %s', (_, parts, fault) => expect(faultsOf(parts)).toContain(fault));

	it('has no mistakes in sketches, and needs no solution', () => {
		const files = { 'steps/one-dot/wrong/said--x.js': 'circle(1, 1, 1);' };
		expect(faultsOf({ ask: '{ draw: true }', check: 'answer: true', files })).toContain(
			'step `one-dot` has no check `said` to fail → name it <check>--<what went wrong>.js with one of: dot'
		);
	});
});

it('puts no more questions to a sketch than it can answer', () => {
	const fn = 'fn: { name: leaf, for: { d: [0, 19] }, draws: { any: [line], count: d } }';
	const coach = `{ ${fn} }, say: { en: a, sv: b } }, { if: { ${fn} }`;
	expect(faultsOf({ kind: 'modify', check: fn })).toBe('');
	expect(faultsOf({ kind: 'modify', check: fn, coach })).toContain(
		'step `one-dot` puts 60 questions to the sketch, and 50 can be answered'
	);
});

it('lets texts mention the values an assertion names, and no others', () => {
	const parsed = parseLesson(
		changed('lesson.yml', (text) =>
			text
				.replace('calls: { any: [circle] }', 'assert: { that: "1", says: [far] }')
				.replace('Dots: {count}', 'Dots: {far}')
		),
		FOLDER
	);
	const report = parsed.ok ? [] : parsed.faults.map(formatFault);
	expect(report).toHaveLength(1);
	expect(report[0]).toContain(
		'`{count}` is nothing a `assert` check has seen → use one of: {far}, {problem}'
	);
});

describe('lines to put in order', () => {
	const files = (start: string, solution: string) => ({
		'steps/one-dot/start.js': start,
		'steps/one-dot/solution.js': solution,
		'steps/one-dot/alt/two.js': solution
	});
	const [START, SOLUTION] = [
		'let r;\n}\n  f(r);\nfor (;;) {\n',
		'let r;\nfor (;;) {\n\tf(r);\n}\n'
	];

	it('are the start’s own, all or some of them', () => {
		const parts = { kind: 'arrange', files: files(START, SOLUTION) };
		expect(firstStep(parts).arrange).toEqual({
			before: [],
			lines: ['let r;', '}', '  f(r);', 'for (;;) {'],
			after: []
		});
		expect(firstStep({ ...parts, arrange: '{ lines: [2, 3] }' }).arrange).toEqual({
			before: ['let r;'],
			lines: ['}', '  f(r);'],
			after: ['for (;;) {']
		});
		expect(firstStep({ kind: 'modify' }).arrange).toBeNull();
	});

	it.each<[string, Parts, string]>([
		[
			'other lines in the solution',
			{ files: files(START, `${SOLUTION}g();`) },
			'steps/one-dot/solution.js:1 this is not the start’s lines in another order → use each line'
		],
		[
			'an alternative with fewer',
			{ files: { ...files(START, SOLUTION), 'steps/one-dot/alt/two.js': 'f(r);' } },
			'steps/one-dot/alt/two.js:1 this is not'
		],
		[
			'too few',
			{ files: files('a();', 'a();') },
			'step `one-dot`: the start has fewer than two lines'
		],
		[
			'lines there are not',
			{ files: files(START, SOLUTION), arrange: '{ lines: [2, 9] }' },
			'`arrange` moves lines up to 9, but the start has 4'
		],
		['one line', { arrange: '{ lines: [2, 2] }' }, '`lines` must hold two lines or more'],
		[
			'another kind of step',
			{ kind: 'modify', arrange: '{ lines: [1, 2] }' },
			'lesson.yml:9 step `one-dot`: only steps of kind arrange'
		]
	])('with %s name line and remedy', (_, parts, fault) =>
		expect(faultsOf({ kind: 'arrange', ...parts })).toContain(fault)
	);
});
