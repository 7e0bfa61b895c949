import type { Call } from '../protocol';
import { boundsOf, numberOf, pairs, pointsOf, type Point, type Transform } from './bounds';
import { COMPUTING } from './computing';

const MAXIMUM_CALLS = 20_000;
/** Of each function that only works something out: the rest of them would crowd out what is drawn. */
const MAXIMUM_COMPUTING_CALLS = 500;
const CALLS_WITH_LINES = 4000;

/** What a sketch asks of a font rather than of p5. */
const FONT_METHODS = ['textToContours', 'textToModel', 'textToPaths', 'textToPoints'];

/** Called by p5 itself and calling the sketch, so what happens inside is the sketch's own doing. */
const TRANSPARENT = new Set(['constructor', 'redraw', 'setup', 'draw', 'remove', 'preload']);

type Method = (this: TracedP5, ...parts: unknown[]) => unknown;
type Colour = { _getRGBA: (maxima: number[]) => number[] };

/** What a trace reads of p5's inside. */
export type TracedP5 = {
	width: number;
	height: number;
	canvas?: HTMLCanvasElement;
	_angleMode?: string;
	_renderer?: {
		drawingContext?: unknown;
		_pixelDensity: number;
		states: {
			fillColor: Colour | null;
			strokeColor: Colour | null;
			strokeWeight: number;
			rectMode: string;
			ellipseMode: string;
			imageMode: string;
		};
	};
};

/** Who is told the calls instead of their being kept; `points` are those a shape is known by, before any transform. */
export type CallWatcher = {
	wants: (name: string, points: Point[] | null) => boolean;
	note: (call: Call, points: Point[] | null, p5: TracedP5, parts: unknown[]) => void;
};

/** Notes the p5 calls a sketch makes, not those p5 makes on its own. */
export class Recorder {
	readonly calls: Call[] = [];
	readonly counts: Record<string, number> = {};
	/** The frame that calls belong to: 0 during setup. */
	frame = 0;
	/** Where calls are counted, and no more noted than that; null: nowhere. Undefined while they are noted. */
	instead: Record<string, number> | null | undefined;
	/** Told of the calls it wants; then none is kept. */
	watcher: CallWatcher | null = null;
	/** True while p5 works for itself, and before the sketch's own code begins. */
	#inside = true;
	#defaultCanvas = true;
	#vertices: Point[] = [];
	#transform: Transform = [1, 0, 0, 1, 0, 0];
	#colours = new WeakMap<Colour, [number, number, number, number]>();
	#lineNow: (called: Method) => number | null;

	/** `lineNow` gives the sketch's line that is being run, which called the function it is given. */
	constructor(lineNow: (called: Method) => number | null) {
		this.#lineNow = lineNow;
	}

	/** Wraps every public function of `fn`, which is `p5.prototype`, before an instance is made, and a font's outlines. */
	install(fn: Record<string, unknown>, font: Record<string, unknown> = {}): void {
		for (const name of FONT_METHODS)
			if (typeof font[name] === 'function') font[name] = this.#wrap(name, font[name] as Method);
		for (const name of Object.getOwnPropertyNames(fn)) {
			if (name.startsWith('_') || TRANSPARENT.has(name)) continue;
			const found = Object.getOwnPropertyDescriptor(fn, name);
			if (typeof found?.value === 'function') fn[name] = this.#wrap(name, found.value as Method);
		}
		fn.redraw = this.#wrapRedraw(fn.redraw as Method);
	}

	/** From now on calls are the sketch's; but for the canvas p5 makes by default. */
	begin(): void {
		this.#inside = false;
	}

	/** Nothing is noted until the next `begin`. */
	pause(): void {
		this.#inside = true;
	}

	/** Whether nothing is noted just now. */
	get isPaused(): boolean {
		return this.#inside;
	}

	/** Before `draw`, p5 resets what it draws with by the same functions the sketch uses. */
	#wrapRedraw(original: Method): Method {
		const redraw = (p5: TracedP5, parts: unknown[]) => {
			this.#inside = true;
			const redrawn = original.apply(p5, parts) as Promise<void>;
			const release = () => this.begin();
			redrawn.then(release, release);
			return redrawn;
		};
		return function (...parts) {
			return redraw(this, parts);
		};
	}

	#wrap(name: string, original: Method): Method {
		const call = (p5: TracedP5, parts: unknown[]) => {
			const p5sOwn = this.#defaultCanvas && name === 'createCanvas' && !this.#inside;
			if (p5sOwn) this.#defaultCanvas = false;
			if (p5sOwn || this.#inside) return original.apply(p5, parts);
			this.#inside = true;
			try {
				return original.apply(p5, parts);
			} finally {
				this.#note(p5, name, parts, wrapped);
				this.#inside = false;
			}
		};
		const wrapped: Method = function (...parts) {
			return call(this, parts);
		};
		return wrapped;
	}

	#note(p5: TracedP5, name: string, parts: unknown[], called: Method): void {
		if (this.instead !== undefined) {
			if (this.instead) this.instead[name] = (this.instead[name] ?? 0) + 1;
			return;
		}
		const count = (this.counts[name] ?? 0) + 1;
		this.counts[name] = count;
		if (count > MAXIMUM_COMPUTING_CALLS && COMPUTING.has(name)) return;
		const points = this.#pointsOf(p5, name, parts);
		if (this.calls.length >= MAXIMUM_CALLS) return;
		if (this.watcher && !this.watcher.wants(name, points)) return;
		const transform = points && this.#transformOf(p5);
		const states = p5._renderer?.states;
		const call: Call = {
			frame: this.frame,
			name,
			arguments: toArguments(parts),
			fill: this.#rgba(states?.fillColor ?? null),
			stroke: this.#rgba(states?.strokeColor ?? null),
			strokeWeight: states?.strokeWeight ?? 1,
			bounds: points && transform && boundsOf(points, transform),
			transform,
			line: this.calls.length < CALLS_WITH_LINES ? this.#lineNow(called) : null
		};
		if (this.watcher) this.watcher.note(call, points, p5, parts);
		else this.calls.push(call);
	}

	#pointsOf(p5: TracedP5, name: string, parts: unknown[]): Point[] | null {
		const numbers = parts.map(numberOf);
		if (name === 'beginShape') this.#vertices = [];
		if (name === 'vertex' || name === 'bezierVertex' || name === 'splineVertex') {
			const point = pairs(numbers.slice(0, 2));
			this.#vertices.push(...point);
			return point;
		}
		if (name === 'endShape') return this.#vertices;
		if (name === 'text') return textCorners(p5, parts);
		const states = p5._renderer?.states;
		if (!states) return null;
		if (name === 'image') {
			const { width = 0, height = 0 } = (parts[0] ?? {}) as { width?: number; height?: number };
			const [x = 0, y = 0, w = width, h = height] = numbers.slice(1, 5);
			return pointsOf(name, [x, y, w, h], states);
		}
		if (name === 'arc' && p5._angleMode === 'degrees')
			for (const at of [4, 5]) numbers[at] = ((numbers[at] ?? 0) * Math.PI) / 180;
		return pointsOf(name, numbers, states);
	}

	/** From the sketch's coordinates to CSS pixels; null where nothing is drawn in two dimensions. */
	#transformOf({ _renderer }: TracedP5): Transform | null {
		const context = _renderer?.drawingContext;
		if (!(context instanceof CanvasRenderingContext2D)) return null;
		const { a, b, c, d, e, f } = context.getTransform();
		if (!Number.isFinite(a + b + c + d + e + f)) return null;
		const density = _renderer?._pixelDensity ?? 1;
		const now: Transform = [
			a / density,
			b / density,
			c / density,
			d / density,
			e / density,
			f / density
		];
		// One for all calls that share it: there are thousands, and they are sent on.
		if (!isSame(now, this.#transform)) this.#transform = now;
		return this.#transform;
	}

	#rgba(colour: Colour | null): Call['fill'] {
		if (!colour) return null;
		let rgba = this.#colours.get(colour);
		if (!rgba) {
			const [r = 0, g = 0, b = 0, a = 255] = colour._getRGBA([255, 255, 255, 255]);
			rgba = [Math.round(r), Math.round(g), Math.round(b), Math.round(a)];
			this.#colours.set(colour, rgba);
		}
		return rgba;
	}
}

function isSame(one: Transform, other: Transform): boolean {
	for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
	return true;
}

function toArguments(parts: unknown[]): Call['arguments'] {
	const given: Call['arguments'] = [];
	for (let at = 0; at < parts.length && at < 32; at++) given.push(toArgument(parts[at]));
	return given;
}

function toArgument(value: unknown): Call['arguments'][number] {
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	if (typeof value === 'string') return value.slice(0, 1000);
	return typeof value === 'boolean' ? value : null;
}

type TextBounds = (text: string, ...rest: unknown[]) => Record<'x' | 'y' | 'w' | 'h', number>;

function textCorners(p5: TracedP5, parts: unknown[]): Point[] | null {
	const { textBounds } = p5 as unknown as { textBounds?: TextBounds };
	if (!textBounds) return null;
	const { x, y, w, h } = textBounds.call(p5, String(parts[0]), ...parts.slice(1));
	return [
		[x, y],
		[x + w, y],
		[x + w, y + h],
		[x, y + h]
	];
}
