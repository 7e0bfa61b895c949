import { describe, expect, it } from 'vitest';
import { MAXIMUM_ASK_LENGTH } from '$lib/sandbox/protocol';
import { needsOf } from '../checks/plan';
import { answersOf } from '../fixtures/answers';
import { changed, FOLDER } from '../fixtures/lesson';
import { makeCall, makeEvidence, makeRun, makeTrace } from '../fixtures/trace';
import { assert } from '../kinds/assert';
import { MAXIMUM_EXPRESSION, MAXIMUM_HELPERS } from '../schema/expression';
import { formatFault } from './fault';
import { parseLesson } from './lesson';

/** The fixture's lesson with these helpers, and this in place of its first step's check. */
const helped = (helpers: string, check: string) =>
	parseLesson(
		changed('lesson.yml', (text) =>
			text
				.replace('\nsteps:', `\nhelpers: ${JSON.stringify(helpers)}\nsteps:`)
				.replace('calls: { any: [circle] }', `assert: ${check}`)
				.replace('Dots: {count}.", sv: "Prickar: {count}.', 'a", sv: "b')
		),
		FOLDER
	);

function see(helpers: string, check: string) {
	const parsed = helped(helpers, check);
	if (!parsed.ok) throw new Error(parsed.faults.map(formatFault).join('\n'));
	const condition = parsed.value.steps[0]?.checks[0]?.condition;
	if (condition?.kind !== 'assert') throw new Error('The check is no assert');
	const trace = makeTrace({ calls: [makeCall('circle'), makeCall('line')] });
	const asks = assert.needs?.(condition.options, makeRun()).asks ?? [];
	return assert.see(
		condition.options,
		makeEvidence(trace, { answers: answersOf(asks, '', trace) })
	);
}

describe('helpers', () => {
	const NAMES = 'const names = trace.calls.map(({ name }) => name); // in order';

	it('stand before every assert, whichever way it is written', () => {
		expect(see(NAMES, '"names.length === 2"').holds).toBe(true);
		expect(see(NAMES, '"names.length === 3 // three"').holds).toBe(false);
		expect(
			see(NAMES, '{ that: "{ holds: false, values: { names } }", says: [names] }').values
		).toMatchObject({ names: ['circle', 'line'] });
	});

	it('stand before the asserts of coaches, too', () => {
		const parsed = parseLesson(
			changed('lesson.yml', (text) =>
				text
					.replace('\nsteps:', '\nhelpers: const three = 3;\nsteps:')
					.replace(
						'    hints:',
						'    coach: [{ if: { assert: three > 2 }, say: { en: a, sv: b } }]\n    hints:'
					)
			),
			FOLDER
		);
		if (!parsed.ok) throw new Error(parsed.faults.map(formatFault).join('\n'));
		const coach = parsed.value.steps[0]?.coach[0]?.condition;
		expect(coach).toMatchObject({ options: { that: expect.stringContaining('const three = 3;') } });
	});

	it('are not read out to a learner whose sketch has no answer', () => {
		expect(see(NAMES, '"names.at(9).length"').values.problem).toEqual({
			en: expect.stringMatching(/^What is asked of the sketch stops with an error: .+\.$/),
			sv: expect.stringMatching(/^Det som skissen tillfrågas om stannar med ett fel: .+\.$/)
		});
	});

	it('have room in a question with the longest expression after them', () => {
		const filled = (length: number) => `'${'a'.repeat(length - 2)}'`;
		const parsed = helped(filled(MAXIMUM_HELPERS), JSON.stringify(filled(MAXIMUM_EXPRESSION)));
		if (!parsed.ok) throw new Error(parsed.faults.map(formatFault).join('\n'));
		const condition = parsed.value.steps[0]?.checks[0]?.condition;
		const asks = condition ? needsOf(condition, makeRun()).asks : [];
		expect(asks?.[0]?.code.length).toBeGreaterThan(MAXIMUM_HELPERS + MAXIMUM_EXPRESSION);
		expect(asks?.[0]?.code.length).toBeLessThanOrEqual(MAXIMUM_ASK_LENGTH);
	});

	it('must be JavaScript, and not too much of it', () => {
		const faults = (helpers: string) => {
			const parsed = helped(helpers, '"true"');
			return parsed.ok ? '' : parsed.faults.map(formatFault).join('\n');
		};
		expect(faults('const = 3;')).toContain('is not JavaScript: line 1: Unexpected token');
		expect(faults(`'${'a'.repeat(1900)}'`)).toContain('longer than 1900 characters');
		expect(faults('const a = 3;')).toBe('');
	});
});
