import type { FullInputStep } from '../../protocol';
import { setControl } from './controls';
import { keyCodeOf } from './key-code';

type Pointer = Extract<FullInputStep, { type: 'pointer' }>;
type Touch = Extract<FullInputStep, { type: 'touch' }>;
type Key = Extract<FullInputStep, { type: 'key' }>;

const BUTTONS = { left: [0, 1], middle: [1, 4], right: [2, 2] } as const;
/** Two clicks within this time, as far as 5 pixels apart, are a double click. */
const DOUBLE_CLICK_MILLISECONDS = 500;

/** A visitor of a trace: does what a script says by real events on the page, in the order a browser sends them. */
export class Visitor {
	#canvas: () => HTMLCanvasElement | undefined;
	#now: () => number;
	#buttons = 0;
	#last = { x: 0, y: 0 };
	#pressed: Element | null = null;
	#clicked = { at: -Infinity, x: 0, y: 0 };
	#held = new Set<string>();

	/** `canvas` is what places are measured on; `now` is the trace's own time in milliseconds. */
	constructor(canvas: () => HTMLCanvasElement | undefined, now: () => number) {
		this.#canvas = canvas;
		this.#now = now;
	}

	/** Does one thing. */
	act(step: FullInputStep): void {
		if (step.type === 'pointer') this.#point(step);
		else if (step.type === 'touch') this.#touch(step);
		else if (step.type === 'key') this.#key(step);
		else if (step.type === 'wheel') this.#wheel(step);
		else if (step.type === 'control') setControl(step.control, step.value, step.action);
		else resize(step.width, step.height);
	}

	#target(x: number, y: number): Element {
		return document.elementFromPoint(x, y) ?? this.#canvas() ?? document.body;
	}

	/** Where a place on the canvas is in the window; the canvas may be laid out smaller than it is. */
	#place({ x, y }: { x: number; y: number }): { clientX: number; clientY: number } {
		const canvas = this.#canvas();
		if (!canvas) return { clientX: x, clientY: y };
		const { left, top, width, height } = canvas.getBoundingClientRect();
		const declared = (style: string, laidOut: number) => parseFloat(style) || laidOut;
		return {
			clientX: left + (x * width) / declared(canvas.style.width, width),
			clientY: top + (y * height) / declared(canvas.style.height, height)
		};
	}

	#point({ action, button, ...step }: Pointer): void {
		const place = this.#place(step);
		const [number, bit] = BUTTONS[button];
		if (action === 'down') this.#buttons |= bit;
		if (action === 'up') this.#buttons &= ~bit;
		const { clientX: x, clientY: y } = place;
		const target = this.#target(x, y);
		const shared = {
			...place,
			bubbles: true,
			cancelable: true,
			composed: true,
			view: window,
			button: action === 'move' ? -1 : number,
			buttons: this.#buttons,
			movementX: action === 'move' ? x - this.#last.x : 0,
			movementY: action === 'move' ? y - this.#last.y : 0
		};
		this.#last = { x, y };
		const pointer = { ...shared, pointerId: 1, pointerType: 'mouse', isPrimary: true };
		target.dispatchEvent(new PointerEvent(`pointer${action}`, pointer));
		target.dispatchEvent(new MouseEvent(`mouse${action}`, { ...shared, button: number }));
		if (action === 'down') this.#pressed = target;
		if (action !== 'up' || target !== this.#pressed) return;
		this.#click(target, { ...pointer, button: number, detail: 1 }, button);
	}

	#click(target: Element, event: PointerEventInit, button: Pointer['button']): void {
		if (button === 'right')
			return void target.dispatchEvent(new PointerEvent('contextmenu', event));
		if (button !== 'left') return void target.dispatchEvent(new PointerEvent('auxclick', event));
		target.dispatchEvent(new PointerEvent('click', event));
		const { x, y } = this.#last;
		const twice =
			this.#now() - this.#clicked.at < DOUBLE_CLICK_MILLISECONDS &&
			Math.hypot(x - this.#clicked.x, y - this.#clicked.y) < 5;
		this.#clicked = { at: twice ? -Infinity : this.#now(), x, y };
		if (twice) target.dispatchEvent(new MouseEvent('dblclick', { ...event, detail: 2 }));
	}

	#touch({ action, finger, ...step }: Touch): void {
		const place = this.#place(step);
		const target = this.#target(place.clientX, place.clientY);
		const pointer = {
			...place,
			bubbles: true,
			cancelable: true,
			composed: true,
			view: window,
			pointerId: finger + 2,
			pointerType: 'touch',
			isPrimary: finger === 0,
			button: action === 'move' ? -1 : 0,
			buttons: action === 'end' ? 0 : 1
		};
		const name = { start: 'pointerdown', move: 'pointermove', end: 'pointerup' }[action];
		target.dispatchEvent(new PointerEvent(name, pointer));
		dispatchTouch(target, action, finger, place);
		if (action === 'end' && finger === 0)
			target.dispatchEvent(new PointerEvent('click', { ...pointer, button: 0, detail: 1 }));
	}

	#key({ action, key, code }: Key): void {
		const target = document.activeElement ?? document.body;
		const repeat = action === 'down' && this.#held.has(code);
		if (action === 'down') this.#held.add(code);
		else this.#held.delete(code);
		const held = (name: string) => this.#held.has(`${name}Left`) || this.#held.has(`${name}Right`);
		const send = (type: string, number: number) => {
			const event = new KeyboardEvent(type, {
				key,
				code,
				repeat,
				bubbles: true,
				cancelable: true,
				composed: true,
				shiftKey: held('Shift'),
				ctrlKey: held('Control'),
				altKey: held('Alt'),
				metaKey: held('Meta')
			});
			for (const name of ['keyCode', 'which'])
				Object.defineProperty(event, name, { value: number });
			return target.dispatchEvent(event);
		};
		const goesOn = send(`key${action}`, keyCodeOf(key, code));
		const types = [...key].length === 1 || key === 'Enter';
		if (goesOn && action === 'down' && types)
			send('keypress', key === 'Enter' ? 13 : (key.codePointAt(0) ?? 0));
	}

	#wheel({ deltaX, deltaY, ...step }: Extract<FullInputStep, { type: 'wheel' }>): void {
		const place = this.#place(step);
		this.#target(place.clientX, place.clientY).dispatchEvent(
			new WheelEvent('wheel', { ...place, deltaX, deltaY, bubbles: true, cancelable: true })
		);
	}
}

let touches = new Map<number, globalThis.Touch>();

function dispatchTouch(
	target: Element,
	action: Touch['action'],
	finger: number,
	place: { clientX: number; clientY: number }
): void {
	if (typeof window.Touch !== 'function' || typeof window.TouchEvent !== 'function') return;
	const began = touches.get(finger)?.target ?? target;
	const touch = new window.Touch({ identifier: finger, target: began, ...place });
	touches = new Map(touches);
	if (action === 'end') touches.delete(finger);
	else touches.set(finger, touch);
	const all = [...touches.values()];
	began.dispatchEvent(
		new TouchEvent(`touch${action}`, {
			touches: all,
			targetTouches: all.filter((one) => one.target === began),
			changedTouches: [touch],
			bubbles: true,
			cancelable: true
		})
	);
}

function resize(width: number, height: number): void {
	const put = (target: object, name: string, value: number) =>
		Object.defineProperty(target, name, { value, writable: true, configurable: true });
	for (const side of ['inner', 'outer']) {
		put(window, `${side}Width`, width);
		put(window, `${side}Height`, height);
	}
	put(document.documentElement, 'clientWidth', width);
	put(document.documentElement, 'clientHeight', height);
	window.dispatchEvent(new UIEvent('resize'));
}
