/** What a page that begins a sketch early asks of its answer: addresses to be fetched before all others. */
export type EarlyPage = { first: string[] };

const FETCHED = /<link rel="preload" href="([^"]+)" as="fetch"/g;
/** How Kit starts a page. */
const START = /Promise\.all\((\[\s*import\([^\]]*\])\)\.then\(\(\[kit, app\]\)/;

/**
 * What a page's text says of an early sketch; null when it has none. The text given back starts the page's own
 * scripts when the picture is there, or has been waited for long enough (`window.skissaFirst`).
 */
export function readEarlyPage(html: string): { early: EarlyPage; html: string } | null {
	if (!html.includes(' data-early=')) return null;
	const first = [...html.matchAll(FETCHED)].map(([, address]) => address as string);
	return {
		early: { first },
		html: html.replace(
			START,
			'(window.skissaFirst ?? Promise.resolve()).then(() => Promise.all($1)).then(([kit, app])'
		)
	};
}

/**
 * Lets a page's own scripts come after what its first picture needs: browsers open six connections, and dozens of
 * modules would take them all. They are fetched meanwhile, but compiled only when the page starts.
 */
export function putFirst(headers: Headers, { first }: EarlyPage): void {
	const others = (headers.get('Link') ?? '').replaceAll(
		'rel="modulepreload"',
		'rel="preload"; as="script"; crossorigin="anonymous"; fetchpriority="low"'
	);
	const before = first.map(
		(address) => `<${address}>; rel="preload"; as="fetch"; crossorigin="anonymous"`
	);
	headers.set('Link', [...before, others].filter(Boolean).join(', '));
}
