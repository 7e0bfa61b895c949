import { editor } from 'monaco-editor/editor';
import { dark, light } from './palette';
import { buildTheme } from './theme';

editor.defineTheme('skissa-light', buildTheme('vs', light));
editor.defineTheme('skissa-dark', buildTheme('vs-dark', dark));

/** Keeps Monaco in the page's theme (`data-theme` on html, else the system's) until the returned function is called. */
export function followTheme(): () => void {
	const system = matchMedia('(prefers-color-scheme: dark)');
	const apply = () => {
		const chosen = document.documentElement.dataset.theme;
		const isDark = chosen === 'dark' || (chosen !== 'light' && system.matches);
		editor.setTheme(isDark ? 'skissa-dark' : 'skissa-light');
	};
	const observer = new MutationObserver(apply);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	system.addEventListener('change', apply);
	apply();
	return () => {
		observer.disconnect();
		system.removeEventListener('change', apply);
	};
}
