import { describe, expect, it } from 'vitest';
import { outlineOf, recordOf } from './fixtures';
import { resume } from './resume';

const lessons = [
	outlineOf('a', 'one', 'two', 'free-end'),
	outlineOf('b', 'one', 'two'),
	outlineOf('c', 'one')
];
const at = (...records: ReturnType<typeof recordOf>[]) => {
	const found = resume(lessons, records);
	return found && [found.lesson.id, found.step, found.next?.id ?? null];
};
const bothOfA = [recordOf('a/one', 1, true), recordOf('a/two', 2, true)];

describe('where to go on', () => {
	it('is nowhere for who has begun nothing that is still there', () => {
		expect(at()).toBeNull();
		expect(at(recordOf('gone/one', 1))).toBeNull();
		expect(at(recordOf('a/gone', 1))).toBeNull();
		expect(at({ ...recordOf('a/one', 1), code: null })).toBeNull();
	});

	it('is the step last worked on, or the next where that is passed', () => {
		expect(at(recordOf('a/one', 1))).toEqual(['a', 0, null]);
		expect(at(recordOf('a/one', 1, true))).toEqual(['a', 1, null]);
		expect(at(recordOf('b/one', 5), recordOf('a/two', 1))).toEqual(['b', 0, null]);
	});

	it('goes by when a step was passed where that is all there is', () => {
		const answered = { ...recordOf('b/one', 9, true), updatedAt: '1970-01-01T00:00:00.000Z' };
		expect(at(recordOf('a/one', 1), answered)).toEqual(['b', 1, null]);
	});

	it('goes back to a step skipped, though not to a free one', () => {
		expect(at(recordOf('b/two', 1, true))).toEqual(['b', 0, null]);
		expect(at(recordOf('a/two', 1, true), recordOf('a/free-end', 2, true))).toEqual(['a', 0, null]);
	});

	it('offers the free step of a lesson that is done, and a lesson to begin', () => {
		expect(at(...bothOfA)).toEqual(['a', 2, 'b']);
		expect(at(...bothOfA, recordOf('a/free-end', 3, true))).toEqual(['a', null, 'b']);
		expect(at(recordOf('c/one', 5, true), recordOf('a/one', 1))).toEqual(['c', null, 'a']);
	});

	it('says when all is done', () => {
		const all = [...bothOfA, recordOf('b/one', 3, true), recordOf('b/two', 4, true)];
		expect(at(...all, recordOf('c/one', 5, true))).toEqual(['c', null, null]);
	});
});
