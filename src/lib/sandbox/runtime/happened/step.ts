import type { FullInputStep } from '../../protocol';
import { readControl } from '../../trace';

type Place = { x: number; y: number };
type Canvas = Pick<HTMLCanvasElement, 'getBoundingClientRect' | 'style'>;

const BUTTONS = ['left', 'middle', 'right'] as const;
const POINTER = { pointermove: 'move', pointerdown: 'down', pointerup: 'up', pointercancel: 'up' };
const TOUCH = { pointermove: 'move', pointerdown: 'start', pointerup: 'end', pointercancel: 'end' };
const MOST_FINGERS = 10;
const LAST_CONTROL = 1000;
const FARTHEST = 10_000;

/** Says what a visitor did as a trace's script says it. */
export class Steps {
	/** The touching pointers' own numbers, by finger. */
	#fingers: (number | null)[] = [];

	/** The step of an event before frame `frame`, or null where a script has no word for it. */
	of(event: Event, canvas: Canvas | undefined, frame: number): FullInputStep | null {
		const { type } = event;
		if (type in POINTER) return this.#pointer(event as PointerEvent, canvas, frame);
		if (type === 'keydown' || type === 'keyup') {
			const { key, code } = event as KeyboardEvent;
			const action = type === 'keydown' ? 'down' : 'up';
			return { type: 'key', frame, action, key: key.slice(0, 40), code: code.slice(0, 40) };
		}
		if (type === 'input' || type === 'change') {
			const { control, value } = readControl(event.target) ?? {};
			if (control === undefined || value === undefined || control > LAST_CONTROL) return null;
			return { type: 'control', frame, action: type, control, value: value.slice(0, 2000) };
		}
		if (type !== 'wheel') return null;
		const { deltaX, deltaY } = event as WheelEvent;
		const place = placeOn(canvas, event as WheelEvent);
		return { type, frame, ...place, deltaX: within(deltaX), deltaY: within(deltaY) };
	}

	#pointer(event: PointerEvent, canvas: Canvas | undefined, frame: number): FullInputStep | null {
		const type = event.type as keyof typeof POINTER;
		const place = placeOn(canvas, event);
		if (event.pointerType !== 'touch') {
			const button = BUTTONS[Math.max(0, event.button)];
			return button
				? { type: 'pointer', frame, action: POINTER[type] as 'move', ...place, button }
				: null;
		}
		const finger = this.#finger(event.pointerId, TOUCH[type]);
		return finger < 0
			? null
			: { type: 'touch', frame, action: TOUCH[type] as 'move', finger, ...place };
	}

	#finger(pointer: number, action: string): number {
		let finger = this.#fingers.indexOf(pointer);
		if (action === 'start' && finger < 0) {
			const free = this.#fingers.indexOf(null);
			finger = free < 0 ? this.#fingers.length : free;
			if (finger >= MOST_FINGERS) return -1;
			this.#fingers[finger] = pointer;
		}
		if (action === 'end' && finger >= 0) this.#fingers[finger] = null;
		return finger;
	}
}

/** A place in the window in the canvas's own pixels, though it may be laid out smaller than it is. */
function placeOn(canvas: Canvas | undefined, event: { clientX: number; clientY: number }): Place {
	const { clientX: x, clientY: y } = event;
	if (!canvas) return { x: within(x), y: within(y) };
	const { left, top, width, height } = canvas.getBoundingClientRect();
	const scale = (declared: string, laidOut: number) =>
		(parseFloat(declared) || laidOut) / (laidOut || 1);
	return {
		x: within((x - left) * scale(canvas.style.width, width)),
		y: within((y - top) * scale(canvas.style.height, height))
	};
}

const within = (value: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, value || 0));
