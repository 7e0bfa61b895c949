import type { Page } from '@playwright/test';

/** What a page may do that would otherwise fail its test; also for what has just happened. */
export type Allowances = {
	/** Lets console errors and warnings and page errors whose text matches pass in this test. */
	allowConsole: (pattern: RegExp) => void;
	/** Lets requests to addresses that match pass in this test. */
	allowRequest: (pattern: RegExp) => void;
};

// On a loaded machine a page comes alive so late that the browser wonders whether what was on its way is wanted.
const SLOW_MACHINE = /was preloaded using link preload but not used within a few seconds/;

/** Collects what is wrong with a page while a test runs: complaints in the console, errors, requests to other origins. */
export function watchPage(page: Page, origin: string): Allowances & { problems: () => string[] } {
	const found: { kind: keyof Allowances; text: string }[] = [];
	const allowed: Record<keyof Allowances, RegExp[]> = {
		allowConsole: [SLOW_MACHINE],
		allowRequest: []
	};
	page.on('console', (message) => {
		if (!['error', 'warning'].includes(message.type())) return;
		const text = `console ${message.type()}: ${message.text()} (${message.location().url})`;
		found.push({ kind: 'allowConsole', text });
	});
	page.on('pageerror', (error) =>
		found.push({ kind: 'allowConsole', text: `page error: ${error.stack ?? error.message}` })
	);
	page.on('request', (request) => {
		const url = request.url();
		const local = ['data:', 'blob:', 'about:'].some((scheme) => url.startsWith(scheme));
		if (!local && new URL(url).origin !== origin)
			found.push({ kind: 'allowRequest', text: `request to another origin: ${url}` });
	});
	return {
		allowConsole: (pattern) => void allowed.allowConsole.push(pattern),
		allowRequest: (pattern) => void allowed.allowRequest.push(pattern),
		problems: () =>
			found
				.filter(({ kind, text }) => !allowed[kind].some((pattern) => pattern.test(text)))
				.map(({ text }) => text)
	};
}
