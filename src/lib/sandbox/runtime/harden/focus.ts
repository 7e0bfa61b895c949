type Method = (this: unknown, ...parts: unknown[]) => unknown;

/**
 * Lets a sketch move the focus only while it has it: otherwise it would take the keys a person types into the
 * page. And hides Tab from it, so that nobody who comes in by the keyboard is held inside.
 */
export function keepFocusHonest(): void {
	const apply = Reflect.apply;
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
	window.addEventListener(
		'click',
		(event) => {
			if (!event.isTrusted && !hasFocus()) event.preventDefault();
		},
		{ capture: true }
	);

	for (const type of ['keydown', 'keypress', 'keyup'] as const)
		window.addEventListener(
			type,
			(event) => {
				if (event.key === 'Tab') event.stopImmediatePropagation();
			},
			{ capture: true }
		);
}
