import type { Inspection, Probe } from '../protocol';
import { Recorder } from '../trace';
import { Shapes } from './inspect/shapes';
import { realNow } from './intrinsics';
import type { P5 } from './p5';

const EVERY_MILLISECONDS = 150;
const MOST_SHAPES = 2000;
/** Not drawn by, and not to be slowed down. */
const LEFT_ALONE = new Set(['redraw', 'loop', 'noLoop', 'print', 'remove', 'constructor']);

const UNSET = { configurable: true, enumerable: true, writable: true };

type Functions = Record<string, (...parts: unknown[]) => unknown>;

/** Watches which line of a living sketch draws what, a few frames a second, while it is on. */
export class Inspector {
	#p5: P5;
	#recorder: Recorder;
	#shapes = new Shapes(() => true);
	#watched: Functions = {};
	/** Where the sketch calls p5's functions. */
	#target: object;
	/** What stood there before the frame that is watched; null: nothing. */
	#before = new Map<string, PropertyDescriptor | null>();
	#lastAt = 0;

	/** `lineNow` gives the sketch's line that is being run. */
	constructor(p5: P5, lineNow: () => number | null) {
		this.#p5 = p5;
		this.#recorder = new Recorder(lineNow);
		this.#recorder.watcher = this.#shapes;
		this.#target = p5._isGlobal ? window : p5;
		const functions = p5 as unknown as Functions;
		const prototype = Object.getPrototypeOf(p5) as object;
		for (const name of Object.getOwnPropertyNames(prototype)) {
			const found = Object.getOwnPropertyDescriptor(p5._isGlobal ? window : prototype, name);
			if (name.startsWith('_') || LEFT_ALONE.has(name) || typeof found?.value !== 'function')
				continue;
			const original = functions[name];
			if (original) this.#watched[name] = original.bind(p5);
		}
		this.#recorder.install(this.#watched);
		for (const [name, watched] of Object.entries(this.#watched))
			this.#watched[name] = watched.bind(p5);
	}

	/** A frame begins: it is watched when the last one watched was long enough ago. */
	begin(): void {
		if (realNow() - this.#lastAt < EVERY_MILLISECONDS) return;
		// Only for this frame: others, too, stand in front of p5's functions now and then.
		for (const [name, value] of Object.entries(this.#watched)) {
			const found = Object.getOwnPropertyDescriptor(this.#target, name) ?? null;
			if (found ? typeof found.value !== 'function' : this.#p5._isGlobal) continue;
			this.#before.set(name, found);
			Object.defineProperty(this.#target, name, { ...(found ?? UNSET), value });
		}
		this.#shapes.begin();
		this.#recorder.begin();
	}

	/** A frame has been drawn: what it drew when it was watched, else null. */
	end(): Inspection | null {
		if (this.#recorder.isPaused) return null;
		this.#recorder.pause();
		this.#putBack();
		this.#lastAt = realNow();
		const canvas = this.#p5.canvas?.getBoundingClientRect();
		if (!canvas) return null;
		const { left, top, width } = canvas;
		const scale = width / (this.#p5.width || 1);
		return {
			canvas: { left, top, scale },
			shapes: this.#shapes.take().slice(-MOST_SHAPES),
			isCleared: this.#shapes.isCleared
		};
	}

	/** Puts everything back as it was. */
	destroy(): void {
		this.#recorder.pause();
		this.#putBack();
	}

	#putBack(): void {
		for (const [name, descriptor] of this.#before)
			if (descriptor) Object.defineProperty(this.#target, name, descriptor);
			else Reflect.deleteProperty(this.#target, name);
		this.#before.clear();
	}
}

/** The colour of a canvas at a point in its CSS pixels; null outside. */
export function probe(p5: P5, x: number, y: number): Probe | null {
	const { canvas, width, height } = p5;
	if (!canvas || x < 0 || y < 0 || x >= width || y >= height) return null;
	const copy = new OffscreenCanvas(1, 1).getContext('2d');
	if (!copy) return null;
	const density = canvas.width / width;
	copy.drawImage(canvas, -Math.floor(x * density), -Math.floor(y * density));
	const [red = 0, green = 0, blue = 0, alpha = 0] = copy.getImageData(0, 0, 1, 1).data;
	return { x, y, colour: [red, green, blue, alpha] };
}
