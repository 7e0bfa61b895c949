import * as v from 'valibot';
import type { Call } from '$lib/sandbox/protocol';
import { ARGUMENT_NAMES } from '../argument-names';

/** Width and height of the canvas, in CSS pixels. */
export type Canvas = { width: number; height: number };

const MEASURES = {
	left: ({ bounds }, { width }) => bounds && bounds.left / width,
	top: ({ bounds }, { height }) => bounds && bounds.top / height,
	right: ({ bounds }, { width }) => bounds && bounds.right / width,
	bottom: ({ bounds }, { height }) => bounds && bounds.bottom / height,
	x: ({ bounds }, { width }) => bounds && (bounds.left + bounds.right) / 2 / width,
	y: ({ bounds }, { height }) => bounds && (bounds.top + bounds.bottom) / 2 / height,
	width: ({ bounds }, { width }) => bounds && (bounds.right - bounds.left) / width,
	height: ({ bounds }, { height }) => bounds && (bounds.bottom - bounds.top) / height,
	size: ({ bounds }, { width, height }) =>
		bounds &&
		Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top) / Math.min(width, height),
	rotation: ({ transform }) => transform && degrees(transform),
	tilt: ({ transform }) => transform && Math.abs(degrees(transform)),
	scale: ({ transform }) =>
		transform && Math.sqrt(Math.abs(transform[0] * transform[3] - transform[1] * transform[2])),
	hue: (call) => hueOf(inkOf(call)),
	saturation: (call) => saturationOf(inkOf(call)),
	brightness: (call) => brightnessOf(inkOf(call)),
	alpha: (call) => alphaOf(inkOf(call)),
	weight: ({ stroke, strokeWeight }) => stroke && strokeWeight,
	frame: ({ frame }) => frame
} satisfies Record<string, (call: Call, canvas: Canvas) => number | null>;

/** Quantities that are shares of the canvas. */
const SHARES = ['left', 'top', 'right', 'bottom', 'x', 'y', 'width', 'height', 'size', 'place'];
const OTHERS = ['place', 'order', 'colour'];
const ARGUMENT = /^argument\.(\w+)$/;

/**
 * What can be read off a call, by name: where it lies and how large it is (shares of the canvas), how it is turned
 * (degrees), what colour it has, when it came, or one of its arguments (`argument.diameter`, `argument.1`).
 */
export const quantitySchema = v.pipe(
	v.string(),
	v.check(
		(name) => name in MEASURES || OTHERS.includes(name) || ARGUMENT.test(name),
		`is not a quantity; use one of ${[...OTHERS, ...Object.keys(MEASURES)].join(', ')} or an argument such as argument.diameter or argument.1`
	)
);

/** Whether a quantity is a share of the canvas, to be shown as a percentage. */
export const isShare = (name: string): boolean => SHARES.includes(name);

/** A quantity of a call; `order` is its place in the list it is read in. Null where the call has none such. */
export function quantityOf(
	name: string,
	call: Call,
	canvas: Canvas,
	order: number
): Call['arguments'][number] | readonly [number, number] {
	if (name === 'order') return order;
	if (name === 'colour') return inkOf(call)?.join(' ') ?? null;
	if (name === 'place') {
		const [x, y] = [MEASURES.x(call, canvas), MEASURES.y(call, canvas)];
		// Both against the shorter side, so that a step is as long across as it is down.
		const side = Math.min(canvas.width, canvas.height);
		return x === null || y === null
			? null
			: [(x * canvas.width) / side, (y * canvas.height) / side];
	}
	const argument = ARGUMENT.exec(name)?.[1];
	if (argument === undefined) return MEASURES[name as keyof typeof MEASURES](call, canvas);
	const named = ARGUMENT_NAMES[call.name]?.indexOf(argument) ?? -1;
	return call.arguments[/^\d+$/.test(argument) ? Number(argument) - 1 : named] ?? null;
}

/** The same as a number; NaN where it is none. */
export function numberOf(name: string, call: Call, canvas: Canvas, order: number): number {
	const value = quantityOf(name, call, canvas, order);
	return typeof value === 'number' ? value : NaN;
}

type Rgba = NonNullable<Call['fill']>;

/** Functions that draw with their stroke alone. */
export const WITHOUT_INSIDE = ['line', 'point'];

/** The colour a call draws with: its fill, or its stroke where nothing is filled. */
function inkOf({ name, fill, stroke }: Call): Rgba | null {
	return fill && fill[3] > 0 && !WITHOUT_INSIDE.includes(name) ? fill : stroke;
}

const degrees = ([a, b]: NonNullable<Call['transform']>) => (Math.atan2(b, a) * 180) / Math.PI;

const brightnessOf = (ink: Rgba | null) => ink && Math.max(ink[0], ink[1], ink[2]) / 2.55;

const alphaOf = (ink: Rgba | null) => ink && ink[3] / 255;

function saturationOf(ink: Rgba | null): number | null {
	if (!ink) return null;
	const most = Math.max(ink[0], ink[1], ink[2]);
	return most === 0 ? 0 : (100 * (most - Math.min(ink[0], ink[1], ink[2]))) / most;
}

/** In degrees from red; null for greys, which have none. */
function hueOf(ink: Rgba | null): number | null {
	if (!ink) return null;
	const [red, green, blue] = ink;
	const most = Math.max(red, green, blue);
	const chroma = most - Math.min(red, green, blue);
	if (chroma === 0) return null;
	if (most === red) return (60 * ((green - blue) / chroma) + 360) % 360;
	return most === green ? 60 * ((blue - red) / chroma + 2) : 60 * ((red - green) / chroma + 4);
}
