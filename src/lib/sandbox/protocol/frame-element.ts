/** What a frame is for: a sketch that plays, or one that is run on a clock of its own. Its address says so, after the `#`. */
export type FrameMode = 'live' | 'trace';

/**
 * A sandboxed frame's element, out of sight and not yet on the page. `allow-scripts` and nothing more, ever: what runs
 * in it has no origin, no storage and no way out.
 */
export function makeFrameElement(address: string): HTMLIFrameElement {
	const element = document.createElement('iframe');
	element.setAttribute('sandbox', 'allow-scripts');
	element.setAttribute('allow', 'autoplay; fullscreen');
	hideFrameElement(element);
	element.src = address;
	return element;
}

/** Brings a frame to the front, named for assistive technology. */
export function showFrameElement(element: HTMLIFrameElement, label: string): void {
	element.title = label;
	for (const property of ['visibility', 'opacity', 'pointer-events'])
		element.style.removeProperty(property);
	element.removeAttribute('aria-hidden');
	element.removeAttribute('tabindex');
}

/** Keeps a frame out of sight and out of reach. */
export function hideFrameElement(element: HTMLIFrameElement): void {
	element.removeAttribute('title');
	element.style.visibility = 'hidden';
	element.setAttribute('aria-hidden', 'true');
	element.setAttribute('tabindex', '-1');
}

/** Lets a frame draw, though it cannot be seen or reached yet: a browser gives a hidden frame no frames to draw. */
export function rehearseFrameElement({ style }: HTMLIFrameElement): void {
	style.visibility = '';
	style.opacity = '0';
	style.pointerEvents = 'none';
}
