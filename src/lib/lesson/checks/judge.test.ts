import { describe, expect, it } from 'vitest';
import { fail, ok } from '$lib/base';
import type { TraceSettings } from '$lib/sandbox/protocol';
import { makeCall, makeRun, makeTrace } from '../fixtures/trace';
import type { Check } from '../schema/lesson-file';
import { judgeStep, type Tracer } from './judge';
import { keyOf, settingsOf } from './plan';

const circles: Check = {
	id: 'circles',
	condition: { kind: 'calls', options: { any: ['circle'], per: 'frame' } },
	say: { en: 'No circle.', sv: 'Ingen cirkel.' }
};
const step = { checks: [circles], coach: [], run: makeRun() };

describe('a step is judged', () => {
	it('by its own run, under another seed where one is given', async () => {
		const asked: TraceSettings[] = [];
		const trace: Tracer = async (_, settings) => {
			asked.push(settings);
			return ok(makeTrace({ calls: [makeCall('circle')] }));
		};
		const judged = await judgeStep(step, 'circle(1, 1, 1);', { trace, locale: 'sv', seed: 12 });
		expect(judged).toMatchObject({ ok: true, value: { verdict: { passed: ['circles'] } } });
		expect(asked).toMatchObject([{ seed: 12, seconds: 2, framesPerSecond: 30, asks: [] }]);
	});

	it('not at all where it cannot be run', async () => {
		const trace: Tracer = async () => fail('trace_too_long');
		expect(await judgeStep(step, '', { trace, locale: 'en' })).toMatchObject({
			ok: false,
			problem: { code: 'trace_too_long' }
		});
	});
});

it('tells runs apart by what they change, in whatever order it is written', () => {
	expect(keyOf({ seed: 1, seconds: 2 })).toBe(keyOf({ seconds: 2, seed: 1 }));
	expect(keyOf({ seed: 1 })).not.toBe(keyOf({ seed: 2 }));
	expect(settingsOf(makeRun({ startsAt: 5 }))).toMatchObject({ startsAt: 5 });
	expect(settingsOf(makeRun())).not.toHaveProperty('startsAt');
});
