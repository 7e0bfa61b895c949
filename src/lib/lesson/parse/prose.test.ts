import { describe, expect, it } from 'vitest';
import { parseProse } from './prose';

const page = (body: string) => `# Title\n\nSummary.\n\n## Step {#step}\n\n${body}\n`;
const html = (body: string) => parseProse(page(body), 'en.md').sections.get('step')?.html ?? '';
const faults = (text: string) =>
	parseProse(text, 'en.md').faults.map(({ line, message, remedy }) => [line, message, remedy]);

describe('prose', () => {
	it('has a title, a summary and a section per step', () => {
		const prose = parseProse(page('Hello *there*.'), 'en.md');
		expect(prose).toMatchObject({ title: 'Title', summary: 'Summary.', faults: [] });
		expect(prose.sections.get('step')).toEqual({
			title: 'Step',
			html: '<p>Hello <em>there</em>.</p>',
			line: 5
		});
	});

	it('shows code in both themes', () => {
		const block = html('```js\ncircle(1, 2, 3);\n```');
		expect(block).toContain('--shiki-light:#A82F12');
		expect(block).toContain('--shiki-dark:#FF9472');
		expect(block).toMatch(/>circle<\/span>/);
		expect(block).not.toContain('background-color');
	});

	it('marks links that leave the site', () => {
		expect(html('[p5](https://p5js.org/)')).toBe(
			'<p><a href="https://p5js.org/" rel="noopener">p5</a></p>'
		);
		expect(html('[studio](/studio)')).toBe('<p><a href="/studio">studio</a></p>');
	});

	it('never lets raw HTML through, and says so', () => {
		const text = page('Hello <b onclick="x()">you</b>.\n\n<script>alert(1)</script>');
		const section = parseProse(text, 'en.md').sections.get('step');
		expect(section?.html).toBe('<p>Hello you.</p>');
		expect(faults(text)[0]).toEqual([
			7,
			'raw HTML is not allowed in prose',
			'write it as Markdown, or put `<` between backticks'
		]);
	});

	it.each([
		[
			'code that does not parse',
			page('A\n\n```js\nlet a = 1;\ncircle(1,;\n```'),
			11,
			/does not parse: Unexpected token/
		],
		['code of another language', page('```python\nx\n```'), 7, /marked `python`/],
		['a link that runs code', page('[x](javascript:alert)'), 7, /leads nowhere safe/],
		['a picture', page('![x](x.png)'), 7, /pictures are not allowed/],
		['a heading without step', page('a').replace(' {#step}', ''), 5, /names no step/],
		['two sections of one step', `${page('a')}\n## Again {#step}\n\nb\n`, 9, /two sections/],
		['an empty section', page(''), 5, /is empty/],
		['no title', 'Summary.\n\n## Step {#step}\n\na\n', 1, /no title/],
		['no summary', '# Title\n\n## Step {#step}\n\na\n', 3, /no summary/],
		[
			'words before the first step',
			page('a').replace('Summary.', 'Summary.\n\nMore.'),
			5,
			/never shown/
		]
	])('names %s by its line', (_, text, line, message) => {
		const found = faults(text);
		expect(found).toContainEqual([
			line,
			expect.stringMatching(message),
			expect.stringMatching(/\w/)
		]);
	});

	it('counts lines as the author sees them below front matter', () => {
		const text = `---\ntranslates: '0123abcd'\n---\n\n${page('<i>')}`;
		expect(parseProse(text, 'sv.md').translates).toBe('0123abcd');
		expect(faults(text)[0]?.[0]).toBe(11);
	});
});
