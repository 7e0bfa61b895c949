import { expect, it } from 'vitest';
import { KNOWN_LESSONS } from './known-lessons';
import type { AnswerKey } from './questions';
import { reasonWords } from './reason';

it('has a sentence for every reason a lesson can be in a path', () => {
	for (const { id, speaks } of KNOWN_LESSONS)
		for (const because of [...(Object.keys(speaks) as AnswerKey[]), 'base', 'order'] as const)
			expect(reasonWords({ lesson: id, because })).toMatch(/^[A-Z].+: [a-z].+\.$/);
});

it('says the answer first and then what the lesson gives', () => {
	expect(reasonWords({ lesson: 'first-sound', because: 'make_sound' })).toBe(
		'You want to make sound: you play your first tone, at a safe level.'
	);
});

it('throws on a lesson it does not know', () => {
	expect(() => reasonWords({ lesson: 'nothing', because: 'base' })).toThrow(TypeError);
});
