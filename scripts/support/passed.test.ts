import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { keyOf, recall, remember } from './passed';
import { inProject } from './paths';

const own = `passed-test-${process.pid}`;
const source = `scripts/support/${own}.txt`;
afterEach(() => {
	rmSync(inProject('.skissa', 'passed', `${own}.json`), { force: true });
	rmSync(inProject(source), { force: true });
});

test('what passed is recalled until something it goes by has changed', () => {
	writeFileSync(inProject(source), 'one');
	expect(recall(own, keyOf([source]))).toBeNull();
	remember(own, keyOf([source]), { passed: 3 });
	expect(recall(own, keyOf([source]))).toEqual({ passed: 3 });
	writeFileSync(inProject(source), 'two');
	expect(recall(own, keyOf([source]))).toBeNull();
	writeFileSync(inProject(source), 'one');
	expect(recall(own, keyOf([source]))).toEqual({ passed: 3 });
	rmSync(inProject(source));
	expect(recall(own, keyOf([source]))).toBeNull();
});

test('a note cut off in the middle is none', () => {
	remember(own, 'key', true);
	writeFileSync(inProject('.skissa', 'passed', `${own}.json`), '{"key":"ke');
	expect(recall(own, 'key')).toBeNull();
});
