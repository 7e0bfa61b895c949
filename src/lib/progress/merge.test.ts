import { describe, expect, it } from 'vitest';
import { adoptStep, mergeSteps } from './merge';
import type { StepProgress } from './record';

const at = (second: number): string => `2026-01-01T00:00:${String(second).padStart(2, '0')}.000Z`;
const record = (changes: Partial<StepProgress>): StepProgress => ({
	owner: 'guest',
	lesson: 'first-marks',
	step: 'three-kinds',
	code: 'circle(1);',
	passed: [],
	passedAt: null,
	updatedAt: at(1),
	synced: false,
	base: null,
	aside: null,
	...changes
});

describe('two copies of one owner', () => {
	it('give the newest code whichever comes first', () => {
		const older = record({ code: 'old', updatedAt: at(1) });
		const newer = record({ code: 'new', updatedAt: at(2) });
		expect(mergeSteps(older, newer).code).toBe('new');
		expect(mergeSteps(newer, older).code).toBe('new');
	});

	it('keep every check passed in either, and the earlier moment', () => {
		const one = record({ passed: ['a'], passedAt: at(9) });
		const other = record({ passed: ['b'], passedAt: at(5), updatedAt: at(2) });
		expect(mergeSteps(one, other)).toMatchObject({ passed: ['a', 'b'], passedAt: at(5) });
	});

	it('are in the account only when the account holds just that', () => {
		const held = record({ synced: true, base: at(1) });
		expect(mergeSteps(held, { ...held }).synced).toBe(true);
		expect(mergeSteps(held, record({ code: 'edited', updatedAt: at(2) })).synced).toBe(false);
		expect(mergeSteps(held, record({ passed: ['a'] })).synced).toBe(false);
	});
});

describe('a guest’s step taken over by an account', () => {
	it('is the account’s, unsent, when the account had none', () => {
		expect(adoptStep(record({ synced: true, base: at(1) }), undefined, 'me')).toMatchObject({
			owner: 'me',
			code: 'circle(1);',
			synced: false,
			base: null
		});
	});

	it('sets the older text aside, whosever it is', () => {
		const guest = record({ code: 'guest', updatedAt: at(2) });
		const own = record({ owner: 'me', code: 'own', updatedAt: at(1) });
		expect(adoptStep(guest, own, 'me')).toMatchObject({ code: 'guest', aside: 'own', owner: 'me' });
		expect(adoptStep({ ...guest, updatedAt: at(0) }, own, 'me')).toMatchObject({
			code: 'own',
			aside: 'guest'
		});
	});

	it('never puts an untouched start before someone’s text', () => {
		const guest = record({ code: null, updatedAt: at(9), passed: ['a'] });
		const own = record({ owner: 'me', code: 'own', updatedAt: at(1) });
		expect(adoptStep(guest, own, 'me')).toMatchObject({ code: 'own', aside: null, passed: ['a'] });
	});
});
