type Method = (this: unknown, ...parts: unknown[]) => unknown;

// Taken before any sketch can put others in their place.
const { apply, getOwnPropertyDescriptor } = Reflect;
const { preventDefault, stopImmediatePropagation } = Event.prototype;
const { addEventListener } = EventTarget.prototype;
const { setProperty, removeProperty } = CSSStyleDeclaration.prototype;
const { remove } = Element.prototype;
const rootOf = getOwnPropertyDescriptor(Document.prototype, 'documentElement')
	?.get as () => Element;
const styleOf = getOwnPropertyDescriptor(HTMLElement.prototype, 'style')
	?.get as () => CSSStyleDeclaration;
const HIDDEN = [
	['transition', 'none', 'important'],
	['display', 'none', 'important']
];
const keyOf = getOwnPropertyDescriptor(KeyboardEvent.prototype, 'key')?.get as () => string;

function listen(type: string, happened: (event: Event) => void): void {
	apply(addEventListener, window, [type, happened, true]);
}

function isTab(event: Event): boolean {
	try {
		return apply(keyOf, event, []) === 'Tab';
	} catch {
		return false;
	}
}

/**
 * Lets a sketch move the focus only while it has it: otherwise it would take the keys a person types into the
 * page. And hides Tab from it, so that nobody who comes in by the keyboard is held inside.
 */
export function keepFocusHonest(): void {
	const hasFocus = document.hasFocus.bind(document);

	const guard = (owner: object, ...names: string[]) => {
		for (const name of names) {
			const original = Reflect.get(owner, name) as Method | undefined;
			if (typeof original !== 'function') continue;
			Object.defineProperty(owner, name, {
				configurable: false,
				writable: false,
				value(this: unknown, ...parts: unknown[]) {
					if (hasFocus()) return apply(original, this, parts);
				}
			});
		}
	};
	for (const owner of [HTMLElement, SVGElement, MathMLElement]) guard(owner.prototype, 'focus');
	guard(HTMLDialogElement.prototype, 'show', 'showModal');
	guard(HTMLElement.prototype, 'showPopover', 'togglePopover');
	for (const owner of [HTMLInputElement, HTMLTextAreaElement]) guard(owner.prototype, 'select');
	for (const owner of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement, HTMLFormElement])
		guard(owner.prototype, 'reportValidity', 'requestSubmit');
	guard(window, 'focus');

	// A made-up click on a label or a button that opens something takes the focus along.
	listen('click', (event) => {
		if (!event.isTrusted && !hasFocus()) apply(preventDefault, event, []);
	});

	for (const type of ['keydown', 'keypress', 'keyup'])
		listen(type, (event) => {
			if (isTab(event)) apply(stopImmediatePropagation, event, []);
		});

	refuseFragments(hasFocus);
}

/**
 * An address that ends in an element's name gives that element the focus, right after those who listen have been told.
 * Meanwhile nothing is there that could have it.
 */
function refuseFragments(hasFocus: () => boolean): void {
	const later = window.queueMicrotask.bind(window);
	listen('popstate', (event) => {
		if (hasFocus()) return;
		// Nor may others undo this before it has had its effect.
		apply(stopImmediatePropagation, event, []);
		const root = apply(rootOf, document, []);
		try {
			const style = apply(styleOf, root, []);
			for (let at = 0; at < HIDDEN.length; at++) apply(setProperty, style, HIDDEN[at] as string[]);
			later(() => {
				for (let at = 0; at < HIDDEN.length; at++)
					apply(removeProperty, style, [HIDDEN[at]?.[0] ?? '']);
			});
		} catch {
			// A root that no style reaches is none that a sketch needs.
			apply(remove, root, []);
		}
	});
}
