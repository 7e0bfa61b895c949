import { describe, expect, it } from 'vitest';
import { outlineOf, recordOf } from './fixtures';
import { standingOf } from './standing';

const lesson = outlineOf('a', 'one', 'two', 'free-end');

describe('how far one has come', () => {
	it('is nowhere without records, or with those of other lessons', () => {
		expect(standingOf(lesson, [])).toMatchObject({ doing: 'untouched', passed: 0, all: 2 });
		expect(standingOf(lesson, [recordOf('b/one', 1, true)]).doing).toBe('untouched');
	});

	it('counts the steps that can be passed', () => {
		const { doing, passed, all, steps } = standingOf(lesson, [
			recordOf('a/one', 1, true),
			recordOf('a/free-end', 2)
		]);
		expect([doing, passed, all]).toEqual(['begun', 1, 2]);
		expect([...steps]).toEqual([
			['one', 'done'],
			['two', 'untouched'],
			['free-end', 'begun']
		]);
	});

	it('is done when all of them are passed, whatever the free ones', () => {
		const both = [recordOf('a/one', 1, true), recordOf('a/two', 2, true)];
		expect(standingOf(lesson, both).doing).toBe('done');
	});

	it('begins with an answer or a check, and is nowhere again when nothing is left', () => {
		const empty = { ...recordOf('a/one', 1), code: null };
		expect(standingOf(lesson, [empty]).doing).toBe('untouched');
		expect(standingOf(lesson, [{ ...empty, said: { chosen: ['x'] } }]).doing).toBe('begun');
		expect(standingOf(lesson, [{ ...empty, passed: ['x'] }]).doing).toBe('begun');
	});

	it('is done with the last step where nothing can be passed', () => {
		const free = outlineOf('f', 'free-one', 'free-two');
		expect(standingOf(free, [recordOf('f/free-one', 1, true)]).doing).toBe('begun');
		expect(standingOf(free, [recordOf('f/free-two', 1, true)]).doing).toBe('done');
	});
});
