/** A page that begins a sketch before its own scripts: those are named to it, and come when the picture is there. */
export type EarlyPage = { modules: string[] };

/** How Kit starts a page. */
const START = /Promise\.all\((\[\s*import\([^\]]*\])\)\.then\(\(\[kit, app\]\)/;

/**
 * The page's text with the script that begins its sketch (`early`) in the place kept for it. The page's own scripts
 * start when the picture is there, or has been waited for long enough (`window.skissaFirst`). Unchanged but for the
 * place where no sketch is sent along.
 */
export function beginEarly(html: string, early: string, { modules }: EarlyPage): string {
	if (!html.includes(' data-early=')) return html.replace('%skissa.early%', '');
	// In a script no text may end it.
	const named = JSON.stringify(modules).replaceAll('<', '\\u003c');
	return html
		.replace(
			START,
			'(window.skissaFirst ?? Promise.resolve()).then(() => Promise.all($1)).then(([kit, app])'
		)
		.replace('%skissa.early%', () => `window.skissaModules=${named};${early}`);
}
