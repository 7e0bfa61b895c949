import type { Cookies } from '@sveltejs/kit';

/** How the page is lit: by choice, or as the system says (`auto`). */
export type Theme = 'auto' | 'light' | 'dark';

/** The visitor's choice from the `skissa_theme` cookie, which the theme switch writes in the browser. */
export function readTheme(cookies: Cookies): Theme {
	const theme = cookies.get('skissa_theme');
	return theme === 'light' || theme === 'dark' ? theme : 'auto';
}
