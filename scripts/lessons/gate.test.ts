import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/lib/lesson';
import { FOLDER, lessonFiles } from '../../src/lib/lesson/fixtures/lesson';
import { formatFault, parseLesson } from '../../src/lib/lesson/parse';
import { gateLesson } from './gate';
import { seedsFor, type Judge } from './judge';

const parsed = parseLesson(lessonFiles(), FOLDER);
if (!parsed.ok) throw new Error('The fixture lesson has faults');
const lesson = parsed.value;

const HARMS = ['flashes', 'described', 'peak'];

/** Stands in for the browser: a sketch passes a check when `passes` says so of its text, and harms by `harms` alone. */
const judgeBy =
	(
		passes: (code: string, check: string) => boolean,
		errors: string[] = [],
		harms: string[] = []
	): Judge =>
	async (step, code) => {
		const feedback = step.checks.map(({ id }) => ({
			check: id,
			passed: HARMS.includes(id) ? !harms.includes(id) : passes(code, id),
			text: `Saw ${id}.`,
			line: 2,
			boxes: [],
			onsets: []
		}));
		return {
			verdict: {
				passed: feedback.filter(({ passed }) => passed).map(({ check }) => check),
				feedback,
				coach: null,
				crashed: []
			},
			errors: errors.map((detail) => ({
				code: 'x',
				severity: 'error' as const,
				detail,
				values: {},
				line: 3,
				column: 1
			}))
		};
	};
const circles = (code: string) => code.includes('circle');
const report = async (judge: Judge) =>
	(await gateLesson(lesson, FOLDER, judge, { seeds: 5 })).faults.map(formatFault);

describe('the gate', () => {
	it('lets a lesson through whose sketches do as they should', async () => {
		const progress: number[] = [];
		const result = await gateLesson(lesson, FOLDER, judgeBy(circles), {
			seeds: 5,
			progress: (done) => progress.push(done)
		});
		expect(result).toMatchObject({ lesson: 'dots', steps: 2, sketches: 5, traces: 9, faults: [] });
		expect(progress).toEqual([0, 1, 2, 3, 4]);
	});

	it('names a start that passes and a wrong that does', async () => {
		expect(await report(judgeBy(() => true))).toEqual([
			`${FOLDER}/steps/one-dot/start.js:1 step \`one-dot\`, seed 7: the start passes everything already (\`dot\`) → take something away from the start, or ask for more in lesson.yml`,
			`${FOLDER}/steps/one-dot/wrong/dot--a-square.js:1 step \`one-dot\`, seed 7: this should fail \`dot\`, but passes everything → change the sketch, rename it after the check it fails, or make \`dot\` stricter`
		]);
	});

	it('names a solution and an alternative that do not pass, with what the learner would read', async () => {
		const faults = await report(judgeBy(() => false));
		expect(faults).toHaveLength(2);
		expect(faults[0]).toContain(
			'steps/one-dot/solution.js:2 step `one-dot`, seed 7: the solution does not pass `dot`: “Saw dot.”'
		);
		expect(faults[1]).toContain('steps/one-dot/alt/two.js:2');
	});

	it('names what harms or leaves out, but a start that is loud and wrongs in whatever they do', async () => {
		const faults = await report(judgeBy(circles, [], HARMS));
		expect(faults.filter((fault) => fault.includes('flashes'))).toHaveLength(4);
		expect(faults.filter((fault) => fault.includes('described'))).toHaveLength(4);
		const loud = faults
			.filter((fault) => fault.includes('peak'))
			.map((fault) => fault.split(':')[0]);
		expect(loud).toEqual([
			`${FOLDER}/steps/one-dot/solution.js`,
			`${FOLDER}/steps/one-dot/alt/two.js`
		]);
		expect(faults[0]).toBe(
			`${FOLDER}/steps/one-dot/start.js:2 step \`one-dot\`: Saw flashes. → let the light change more slowly, or on less of the canvas: 3 are the most`
		);
	});

	it('names a wrong that fails another check too', async () => {
		const step = lesson.steps[0];
		if (!step?.checks[0]) throw new Error('The fixture lesson lost its check');
		const two = {
			...lesson,
			steps: [{ ...step, checks: [step.checks[0], { ...step.checks[0], id: 'more' }] }]
		};
		const { faults } = await gateLesson(two, FOLDER, judgeBy(circles), { seeds: 5, lanes: 2 });
		expect(faults.map(({ message }) => message)).toEqual([
			'step `one-dot`, seed 7: this should fail only `dot`, but fails `dot`, `more`'
		]);
	});

	it('holds no sketch against what only the learner can say', async () => {
		const [step] = lesson.steps;
		if (!step?.checks[0]) throw new Error('The fixture lesson lost its check');
		const said = { ...step.checks[0], id: 'said', condition: { kind: 'answer', options: true } };
		const asked = { ...lesson, steps: [{ ...step, checks: [step.checks[0], said] }] } as Lesson;
		const passes = (code: string, check: string) => check === 'dot' && circles(code);
		const { faults } = await gateLesson(asked, FOLDER, judgeBy(passes), { seeds: 5 });
		expect(faults).toEqual([]);
	});

	it('names sketches that stop with an error, except those meant to go wrong', async () => {
		const faults = await report(judgeBy(circles, ['nope is not defined']));
		expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
			`${FOLDER}/steps/one-dot/start.js:3`,
			`${FOLDER}/steps/one-dot/solution.js:3`,
			`${FOLDER}/steps/one-dot/alt/two.js:3`,
			`${FOLDER}/steps/your-dots/start.js:3`
		]);
		expect(faults[0]).toContain('stops with an error: nope is not defined → mend it at this line');
	});

	it('names checks that crash and sketches that cannot run', async () => {
		const crash: Judge = async (step, code, seed) => {
			const judged = await judgeBy(circles)(step, code, seed);
			if ('problem' in judged) return judged;
			const crashed = step.checks.map(({ id }) => ({ check: id, message: 'no picture' }));
			return { ...judged, verdict: { ...judged.verdict, crashed } };
		};
		expect((await report(crash))[0]).toContain('check `dot` crashed: no picture');
		const broken: Judge = async () => ({ problem: 'code_too_long', line: 4 });
		expect((await report(broken))[0]).toContain('start.js:4 step `one-dot`, seed 7: cannot run');
	});

	it('tries several seeds only where chance is in the sketch', () => {
		expect(seedsFor('circle(random(400), 1, 1);', 7, 5)).toEqual([7, 8, 9, 10, 11]);
		expect(seedsFor('circle(1, 1, 1);', 7, 5)).toEqual([7]);
	});
});
