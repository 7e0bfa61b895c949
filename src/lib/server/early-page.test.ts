import { describe, expect, it } from 'vitest';
import { beginEarly } from './early-page';

const PAGE = `<script>%skissa.early%</script>
<textarea>Promise.all([1]).then(([kit, app]) => 1)</textarea><div class="player" data-early="{}"></div>
<script>Promise.all([import("/start.js"), import("/app.js")]).then(([kit, app]) => { kit.start(app); });</script>`;

const MEANS = { script: "begin('$&')", frame: '/frame#live' };

describe('a page that begins a sketch early', () => {
	it('is left alone where none is sent along', () => {
		const page = PAGE.replace(' data-early="{}"', '');
		expect(beginEarly(page, MEANS, { modules: [] })).toBe(page.replace('%skissa.early%', ''));
	});

	it('names its modules, and begins', () => {
		const page = beginEarly(PAGE, MEANS, { modules: ['/a.js', '/</script>.js'] });
		expect(page).toContain(
			`<script>window.skissaModules=["/a.js","/\\u003c/script>.js"];window.skissaFrame="/frame#live";begin('$&')</script>`
		);
		expect(page).toContain('<textarea>Promise.all([1]).then(([kit, app]) => 1)</textarea>');
	});

	it('starts its own scripts after the picture, as valid code', async () => {
		const page = beginEarly(PAGE, { ...MEANS, script: '' }, { modules: [] });
		const script = /<script>(\(window.*)<\/script>/.exec(page)?.[1] ?? '';
		const told: string[] = [];
		let shown = () => {};
		const window = { skissaFirst: new Promise<void>((resolve) => (shown = resolve)) };
		const load = async (address: string) => {
			told.push(address);
			return { start: () => told.push('started') };
		};
		new Function('window', 'load', script.replaceAll('import(', 'load('))(window, load);
		await Promise.resolve();
		expect(told).toEqual([]);
		shown();
		await new Promise((resolve) => setTimeout(resolve));
		expect(told).toEqual(['/start.js', '/app.js', 'started']);
	});
});
