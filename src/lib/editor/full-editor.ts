import type { OpenCodeEditor } from './monaco/code-editor';

/** Whether this device is worked by finger alone: Monaco does not support phones and tablets. */
export const prefersPlainField = (): boolean =>
	matchMedia('(hover: none) and (pointer: coarse)').matches;

/** Resolves once an element has come near the window and the page has nothing more urgent to do; rejects never, stays pending after `signal`. */
export async function whenSeenAndIdle(element: Element, signal: AbortSignal): Promise<void> {
	await new Promise<void>((resolve) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				resolve();
			},
			{ rootMargin: '200px' }
		);
		observer.observe(element);
		signal.addEventListener('abort', () => observer.disconnect());
	});
	await new Promise<void>((resolve) => {
		// Safari has no idle callback; a short pause lets the sketch draw first there too.
		if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
		else setTimeout(resolve, 200);
	});
}

/** Loads Monaco (browser only); rejects when it cannot be fetched. */
export async function loadFullEditor(): Promise<OpenCodeEditor> {
	// Kept out of the server's build: Monaco needs a document as soon as it is imported.
	if (import.meta.env.SSR) throw new Error('The full editor exists in the browser only');
	const { openCodeEditor } = await import('./monaco/code-editor');
	return openCodeEditor;
}
