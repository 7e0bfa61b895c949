import { expect, it } from 'vitest';
import { inlineScript } from './inline-script';

it('says the same in letters a document can hold', () => {
	const script = String.raw`const ε = '</script><!-- å 🌸 \å \\å', match = /[α-ω🌸]/u.exec('λ')[0];
return [ε, match, '“' + ε.length + '”'];`;
	const inline = inlineScript(script);
	expect(inline).toMatch(/^[\0-\x7f]+$/);
	expect(inline).not.toMatch(/<\/script|<!--/);
	expect(new Function(inline)()).toEqual(new Function(script)());
});
