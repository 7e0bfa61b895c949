type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isTicked = (control: Control): control is HTMLInputElement =>
	control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);

/** The sliders, fields, boxes and lists a sketch has put in its page, in the page's order. */
const controls = (): Control[] => [
	...document.querySelectorAll<Control>('input:not([type=file]), select, textarea')
];

/** Which of the sketch's controls an event is about, from 0, and its value, `true` or `false` of a box; null of no control. */
export function readControl(target: EventTarget | null): { control: number; value: string } | null {
	const control = controls().findIndex((one) => one === target);
	if (control < 0) return null;
	const found = target as Control;
	return { control, value: isTicked(found) ? String(found.checked) : found.value };
}

/** Gives one of the sketch's controls a value, as a visitor does who sets it; without it nothing happens. */
export function setControl(number: number, value: string, event: 'input' | 'change'): void {
	const control = controls()[number];
	if (!control) return;
	const tell = (type: string) => control.dispatchEvent(new Event(type, { bubbles: true }));
	if (!isTicked(control)) {
		control.value = value;
		tell(event);
	} else if (String(control.checked) !== value) {
		// A box tells both at once; and where the click itself has ticked it, it has told so already.
		control.checked = value === 'true';
		tell('input');
		tell('change');
	}
}
