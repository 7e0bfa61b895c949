import { expect, it } from 'vitest';
import { givePlace, named } from './passages';

it('a stack is left as it is while nothing has been given a place', () => {
	expect(named('draw@http://localhost/sandbox/frame:20001:3')).toContain('frame:20001:3');
});

it('each text has lines of its own, by which a stack is told in its name', () => {
	const first = givePlace('sketch-1.js', 'one\ntwo\nthree');
	const second = givePlace('sketch-2.js', 'four');
	const third = givePlace('sketch-3.js', 'five\nsix');
	const stack = [
		'fill@http://localhost/sandbox/frame:31:9',
		`draw@http://localhost/sandbox/frame:${third + 1}:7`,
		`http://localhost/sandbox/frame:${second}:1`,
		`setup@http://localhost/sandbox/frame:${first + 2}:4`,
		'append@[native code]'
	].join('\n');
	expect(named(stack).split('\n')).toEqual([
		'fill@http://localhost/sandbox/frame:31:9',
		'draw@sketch-3.js:2:7',
		'sketch-2.js:1:1',
		'setup@sketch-1.js:3:4',
		'append@[native code]'
	]);
});
