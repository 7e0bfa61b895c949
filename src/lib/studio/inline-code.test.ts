import { expect, it } from 'vitest';
import { inlineCode } from './inline-code';

it.each([
	['plain', 'plain'],
	['move `circle` and `x = 1`', 'move <code>circle</code> and <code>x = 1</code>'],
	['`<script>`', '<code>&lt;script&gt;</code>'],
	['<img onerror="x">', '&lt;img onerror=&quot;x&quot;&gt;'],
	['a lone ` stays', 'a lone ` stays']
])('%s', (text, html) => {
	expect(inlineCode(text)).toBe(html);
});
