import { describe, expect, it } from 'vitest';
import { breakLine, indent, outdent, type TextState } from './indent';

// A bar marks the cursor, two bars a selection.
const read = (marked: string): TextState => {
	const start = marked.indexOf('|');
	const end = marked.lastIndexOf('|');
	return { text: marked.replaceAll('|', ''), start, end: end > start ? end - 1 : start };
};
const write = ({ text, start, end }: TextState) =>
	start === end
		? `${text.slice(0, start)}|${text.slice(start)}`
		: `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;

describe('in the plain field', () => {
	it.each([
		['a|b', 'a  |b'],
		['a|b|c', 'a  |c'],
		['|a\nb|\nc', '  |a\n  b|\nc'],
		['|a\n|b', '  |a\n|b'],
		['|a\n\nb|', '  |a\n\n  b|']
	])('Tab on %j', (before, after) => expect(write(indent(read(before)))).toBe(after));

	it.each([
		['  a|', 'a|'],
		['|a', '|a'],
		[' |a', '|a'],
		['\ta|', 'a|'],
		['  |a\n  b|', '|a\nb|']
	])('Shift and Tab on %j', (before, after) => expect(write(outdent(read(before)))).toBe(after));

	it.each([
		['  a|', '  a\n  |'],
		['f() {|', 'f() {\n  |'],
		['  [ |', '  [ \n    |'],
		['|', '\n|']
	])('Enter on %j', (before, after) => expect(write(breakLine(read(before)))).toBe(after));
});
