import { describe, expect, it } from 'vitest';
import { formatCode } from './format';

describe('formatting', () => {
	it('tidies and keeps the cursor at its word', async () => {
		const text = 'function draw(){circle(10,20,30)}';
		const result = await formatCode(text, text.indexOf('30'));
		expect(result).toMatchObject({
			ok: true,
			value: { text: 'function draw() {\n  circle(10, 20, 30);\n}\n' }
		});
		if (result.ok) expect(result.value.text.slice(result.value.cursor)).toMatch(/^30/);
	});

	it('keeps the kind of quotes the text uses', async () => {
		expect(await formatCode("fill('red')", 0)).toMatchObject({ value: { text: "fill('red');\n" } });
		expect(await formatCode('fill("red")', 0)).toMatchObject({ value: { text: 'fill("red");\n' } });
	});

	it('names the line that does not parse', async () => {
		expect(await formatCode('let a = 1;\nlet b = ;\n', 0)).toEqual({
			ok: false,
			problem: { code: 'code_not_formattable', field: 'code', values: { line: 2 } }
		});
	});
});
