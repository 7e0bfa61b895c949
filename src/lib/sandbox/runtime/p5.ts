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
	_renderer?: {
		elt?: HTMLCanvasElement;
		isP3D?: boolean;
		contextReady?: Promise<unknown>;
		_pushPopDepth: number;
		push: () => void;
		pop: () => void;
		drawingContext?: unknown;
	};
};

type Lifecycles = Partial<Record<'presetup' | 'postsetup' | 'predraw' | 'postdraw', () => void>>;

/** The p5 class as its script leaves it on `window`. */
export type P5Class = {
	new (): P5;
	prototype: Record<string, unknown>;
	instance: P5 | null;
	Vector: { prototype: object };
	Font: { prototype: Record<string, unknown> };
	registerAddon: (
		addon: (p5: P5Class, fn: Record<string, unknown>, lifecycles: Lifecycles) => void
	) => void;
};

/** The p5 class of this frame; throws when its script has not been evaluated. */
export function p5Class(): P5Class {
	const found = (window as unknown as { p5?: P5Class }).p5;
	if (!found) throw new Error('p5 has not been evaluated in this frame.');
	return found;
}
