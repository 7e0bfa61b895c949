import { expect, it } from 'vitest';
import { TabRule } from './tab-rule';

it.each([
	['at first', [], false],
	['after Tab alone', ['Tab', 'Shift', 'Tab'], false],
	['once a character is typed', ['a'], true],
	['once the cursor is moved', ['ArrowDown'], true],
	['after Escape', ['a', 'Escape'], false],
	['after Escape and more typing', ['a', 'Escape', 'b'], true]
])('%s, Tab indents or moves on', (_name, keys, expected) => {
	const rule = new TabRule();
	keys.forEach((key) => rule.key(key));
	expect(rule.indents).toBe(expected);
});

it('indents after a press and moves on after focus was elsewhere', () => {
	const rule = new TabRule();
	rule.press();
	expect(rule.indents).toBe(true);
	rule.leave();
	expect(rule.indents).toBe(false);
});
