import { describe, expect, it } from 'vitest';
import { putFirst, readEarlyPage } from './early-page';

const PAGE = `<link rel="preload" href="/p5.js" as="fetch" crossorigin="anonymous"/>
<div class="player" data-early="{}"></div>
<script>Promise.all([import("/start.js"), import("/app.js")]).then(([kit, app]) => { kit.start(app); });</script>`;

describe('a page that begins a sketch early', () => {
	it('is known by what it sends along', () => {
		expect(readEarlyPage('<div class="player"></div>')).toBeNull();
		expect(readEarlyPage(PAGE)?.early).toEqual({ first: ['/p5.js'] });
	});

	it('starts its own scripts after the picture, as valid code', async () => {
		const script = /<script>(.*)<\/script>/.exec(readEarlyPage(PAGE)?.html ?? '')?.[1] ?? '';
		const told: string[] = [];
		const code = script.replaceAll('import(', 'load(');
		let shown = () => {};
		const window = { skissaFirst: new Promise<void>((resolve) => (shown = resolve)) };
		const load = async (address: string) => {
			told.push(address);
			return { start: () => told.push('started') };
		};
		new Function('window', 'load', code)(window, load);
		await Promise.resolve();
		expect(told).toEqual([]);
		shown();
		await new Promise((resolve) => setTimeout(resolve));
		expect(told).toEqual(['/start.js', '/app.js', 'started']);
	});

	it('has what the picture needs fetched before its scripts', () => {
		const headers = new Headers({ Link: '</a.js>; rel="modulepreload"; nopush' });
		putFirst(headers, { first: ['/p5.js'] });
		expect(headers.get('Link')).toBe(
			'</p5.js>; rel="preload"; as="fetch"; crossorigin="anonymous", </a.js>; rel="preload"; as="script"; crossorigin="anonymous"; fetchpriority="low"; nopush'
		);
	});
});
