/** What the runtime needs to know of p5, which it does not import: the library is evaluated beside it. */
export type P5 = {
	width: number;
	height: number;
	frameCount: number;
	canvas?: HTMLCanvasElement;
	noLoop: () => void;
	loop: () => void;
	isLooping: () => boolean;
	randomSeed: (seed: number) => void;
	noiseSeed: (seed: number) => void;
	redraw: () => Promise<void>;
	push: () => void;
	clear: () => void;
	frameRate: (framesPerSecond: number) => unknown;
	_setupDone: boolean;
	_loop: boolean;
	_requestAnimId: number;
	_millisStart: number;
	_lastTargetFrameTime: number;
	_lastRealFrameTime: number;
	/** The ring that turns while `setup` runs. */
	_loadingIndicator?: HTMLElement | null;
	_elements: { elt?: HTMLElement; remove: () => void }[];
	_renderer?: Renderer;
	/** Whether p5 was called by the names on `window`, rather than as a sketch in the sketch. */
	_isGlobal: boolean;
	/** Once true it begins nothing more. */
	hitCriticalError: boolean;
	/** Where p5 is not called by the names on `window`. */
	setup?: () => unknown;
	draw?: () => unknown;
	remove: () => Promise<void>;
};

/** What draws for p5 on one canvas. */
export type Renderer = {
	elt?: HTMLCanvasElement;
	contextReady?: Promise<unknown>;
	_pushPopDepth: number;
	push: () => void;
	pop: () => void;
	drawingContext?: unknown;
	_filterRenderer?: { gl: unknown };
};

/** What `createGraphics` gives. */
export type Graphics = { _pInst: P5; _renderer?: Renderer; remove: () => void };

type Lifecycles = Partial<
	Record<'presetup' | 'postsetup' | 'predraw' | 'postdraw', (this: P5) => void>
>;

/** The p5 class as its script leaves it on `window`. */
export type P5Class = {
	new (): P5;
	prototype: Record<string, unknown>;
	instance: P5 | null;
	Vector: { prototype: object };
	Graphics: { prototype: Graphics };
	lifecycleHooks: { remove: unknown[] };
	Font: { prototype: Record<string, unknown> };
	registerAddon: (
		addon: (p5: P5Class, fn: Record<string, unknown>, lifecycles: Lifecycles) => void
	) => void;
};

/** Whether a sketch has anything that draws frame by frame. */
export function hasDraw(p5: P5): boolean {
	const { draw } = p5._isGlobal ? (window as { draw?: unknown }) : p5;
	return typeof draw === 'function';
}

/** The p5 class of this frame; throws when its script has not been evaluated. */
export function p5Class(): P5Class {
	const found = (window as unknown as { p5?: P5Class }).p5;
	if (!found) throw new Error('p5 has not been evaluated in this frame.');
	return found;
}
