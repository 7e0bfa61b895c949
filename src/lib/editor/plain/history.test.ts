import { describe, expect, it } from 'vitest';
import { History } from './history';

const at = (text: string) => ({ text, start: text.length, end: text.length });

describe('undo in the plain field', () => {
	it('joins what is typed without a pause', () => {
		const history = new History(at(''));
		history.record(at('a'), 1000);
		history.record(at('ab'), 1300);
		history.record(at('abc'), 5000);
		expect(history.texts()).toEqual(['', 'ab', 'abc']);
		expect(history.undo()?.text).toBe('ab');
		expect(history.undo()?.text).toBe('');
		expect(history.undo()).toBeUndefined();
		expect(history.redo()?.text).toBe('ab');
	});

	it('keeps a replacement apart from typing before and after it', () => {
		const history = new History(at(''));
		history.record(at('a'), 1000);
		history.record(at('solution'));
		history.record(at('solution!'), 1200);
		expect(history.texts()).toEqual(['', 'a', 'solution', 'solution!']);
	});

	it('joins what belongs together, however long it takes, until something else is done', () => {
		const history = new History(at('0'));
		history.record(at('1'), undefined, 'slider');
		history.record(at('2'), undefined, 'slider');
		history.record(at('3'), undefined, 'another');
		history.record(at('4'));
		history.record(at('5'), undefined, 'another');
		expect(history.texts()).toEqual(['0', '2', '3', '4', '5']);
		history.undo();
		history.record(at('6'), undefined, 'another');
		expect(history.texts()).toEqual(['0', '2', '3', '4', '6']);
	});

	it('comes back to where the cursor was', () => {
		const history = new History(at('abc'));
		history.rest({ text: 'abc', start: 1, end: 1 });
		history.rest({ text: 'another', start: 0, end: 0 });
		history.record(at('axbc'));
		expect(history.undo()).toEqual({ text: 'abc', start: 1, end: 1 });
	});

	it('drops what was undone once something new is written', () => {
		const history = new History(at('a'));
		history.record(at('b'));
		history.undo();
		history.record(at('c'));
		expect(history.texts()).toEqual(['a', 'c']);
		expect(history.redo()).toBeUndefined();
	});

	it('forgets the oldest of very many', () => {
		const history = new History(at('start'));
		for (let n = 0; n < 500; n += 1) history.record(at(String(n)));
		expect(history.texts()).toHaveLength(200);
		expect(history.texts().at(-1)).toBe('499');
	});
});
