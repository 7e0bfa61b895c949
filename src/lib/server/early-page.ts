/** A page that begins a sketch before its own scripts: those are named to it, and come when the picture is there. */
export type EarlyPage = { modules: string[] };

/** What begins a sketch early: a script, and the address of the document the sketch runs in, which it asks for first of all. */
export type EarlyMeans = { script: string; frame: string };

/** How Kit starts a page. */
const START = /Promise\.all\((\[\s*import\([^\]]*\])\)\.then\(\(\[kit, app\]\)/;

/**
 * The page's text with the script that begins its sketch in the place kept for it. The page's own scripts
 * start when the picture is there, or has been waited for long enough (`window.skissaFirst`). Unchanged but for the
 * place where no sketch is sent along.
 */
export function beginEarly(
	html: string,
	{ script, frame }: EarlyMeans,
	{ modules }: EarlyPage
): string {
	if (!html.includes(' data-early=')) return html.replace('%skissa.early%', '');
	// In a script no text may end it.
	const [named, address] = [modules, frame].map((what) =>
		JSON.stringify(what).replaceAll('<', '\\u003c')
	);
	const begin = `window.skissaModules=${named};window.skissaFrame=${address};${script}`;
	return html
		.replace(
			START,
			'(window.skissaFirst ?? Promise.resolve()).then(() => Promise.all($1)).then(([kit, app])'
		)
		.replace('%skissa.early%', () => begin);
}
