const { apply, defineProperty } = Reflect;
const { getBoundingClientRect } = Element.prototype;
const { scrollBy } = window;

/** Lets a sketch scroll its own frame to an element, and not the page around it, which the browser would move along. */
export function keepPageStill(): void {
	for (const name of ['scrollIntoView', 'scrollIntoViewIfNeeded'])
		defineProperty(Element.prototype, name, {
			configurable: false,
			writable: false,
			value(this: Element) {
				const { left, top } = apply(getBoundingClientRect, this, []);
				apply(scrollBy, window, [left, top]);
			}
		});
}
