import { describe, expect, it } from 'vitest';
import { makeCall, makeEvidence, makeRun, makeTrace } from '../fixtures/trace';
import { kinds, type Condition, type ConditionKind } from '../kinds';
import type { Check, Coach } from '../schema/lesson-file';
import type { Locale } from '../schema/text';
import { evaluateChecks as evaluate, seeCondition } from './evaluate';

const calls = (any: string[]): Condition => ({ kind: 'calls', options: { any, per: 'frame' } });
const check = (id: string, condition: Condition): Check => ({
	id,
	condition,
	say: { en: `${id}: {count}`, sv: `${id}, {count}` }
});
const coach: Coach[] = [
	{ condition: calls(['rect']), say: { en: 'A rectangle.', sv: 'En rektangel.' } }
];
const trace = makeTrace({ calls: [makeCall('circle', { line: 3 }), makeCall('rect')] });

const run = makeRun();
const evaluateChecks = (
	step: { checks: Check[]; coach: Coach[] },
	own: typeof trace,
	locale: Locale
) => evaluate({ ...step, run }, { own, varied: new Map(), code: '', said: {} }, locale);

describe('a step’s checks', () => {
	it('tell what passed and what was seen, in the reader’s language', () => {
		const step = {
			checks: [check('circles', calls(['circle'])), check('lines', calls(['line']))],
			coach
		};
		expect(evaluateChecks(step, trace, 'sv')).toEqual({
			passed: ['circles'],
			feedback: [
				{ check: 'circles', passed: true, text: '', line: null, boxes: [], onsets: [] },
				{ check: 'lines', passed: false, text: 'lines, 0', line: null, boxes: [], onsets: [] }
			],
			coach: 'En rektangel.',
			crashed: []
		});
	});

	it('keep silent about how a text is written until what it does is right', () => {
		const written = check('loop', { kind: 'source', options: { uses: ['for'] } });
		const step = { checks: [written, check('circles', calls(['circle']))], coach: [] };
		const judge = (own: typeof trace, code: string) =>
			evaluate({ ...step, run }, { own, varied: new Map(), code, said: {} }, 'en');
		const waiting = { check: 'loop', passed: false, text: '', line: null, waiting: true };
		expect(judge(makeTrace(), 'for (;;) a();').feedback[0]).toMatchObject(waiting);
		const early = judge(trace, 'a();');
		expect(early).toMatchObject({ passed: ['circles'], feedback: [{ text: 'loop: {count}' }, {}] });
		expect(early.feedback[0]).not.toHaveProperty('waiting');
		expect(judge(trace, 'for (;;) a();').passed).toEqual(['loop', 'circles']);
	});

	it('leave the coach silent once everything is passed', () => {
		const step = { checks: [check('circles', calls(['circle']))], coach };
		expect(evaluateChecks(step, trace, 'en').coach).toBeNull();
	});

	it('let the coach speak where nothing is checked', () => {
		expect(evaluateChecks({ checks: [], coach }, trace, 'en').coach).toBe('A rectangle.');
	});

	it('pass for the learner when they crash, and say so to the author', () => {
		const unknown = { kind: 'smell', options: {} } as unknown as Condition;
		const step = {
			checks: [check('nose', unknown), check('lines', calls(['line']))],
			coach: [{ condition: unknown, say: { en: 'x', sv: 'x' } }, ...coach]
		};
		const verdict = evaluateChecks(step, trace, 'en');
		expect(verdict.passed).toEqual(['nose']);
		expect(verdict.coach).toBe('A rectangle.');
		expect(verdict.crashed).toEqual([
			{ check: 'nose', message: 'Unknown kind of check: smell' },
			{ check: 'coach', message: 'Unknown kind of check: smell' }
		]);
	});

	it.each<[ConditionKind, Condition]>([
		['calls', calls(['circle'])],
		['pixels', { kind: 'pixels', options: { changed: { min: 0 } } }],
		['runs', { kind: 'runs', options: true }]
	])('of kind %s see every value their texts may mention', (kind, condition) => {
		const seen = Object.keys(seeCondition(condition, makeEvidence(trace)).values);
		expect(seen.sort()).toEqual([...kinds[kind].says].sort());
	});
});
