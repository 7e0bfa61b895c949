import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { expressionError, expressionSchema, MAXIMUM_EXPRESSION } from './expression';

describe('an expression', () => {
	it.each(['1', ' trace.calls.length > 3 ', 'a // why', '{ holds: true }', '(1, 2)', '() => {}'])(
		'is one: %s',
		(text) => expect(expressionError(text)).toBeNull()
	);

	it.each([
		['1; 2', 'line 1: Unexpected token'],
		['1) + (2', 'it is more than one expression'],
		['1); (2', 'it is more than one expression'],
		['a\n+ * b', 'line 2: Unexpected token'],
		['a +', 'line 1: Unexpected token'],
		['const a = 1', 'line 1: Unexpected token'],
		['await a', 'line 1: Unexpected token']
	])('is not: %s', (text, why) => expect(expressionError(text)).toBe(why));

	it('is neither empty nor too long', () => {
		const message = (text: string) => v.safeParse(expressionSchema, text).issues?.[0]?.message;
		expect(message('  ')).toBe('is empty');
		expect(message('1'.repeat(MAXIMUM_EXPRESSION))).toBeUndefined();
		expect(message('1'.repeat(MAXIMUM_EXPRESSION + 1))).toContain('longer than 2000');
		expect(message('1; 2')).toBe('is not one JavaScript expression: line 1: Unexpected token');
	});
});
