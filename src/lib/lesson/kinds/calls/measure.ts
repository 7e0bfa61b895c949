import type { Call } from '$lib/sandbox/protocol';
import { rankCorrelation } from '../rank-correlation';
import { numberOf, quantityOf, type Canvas } from './quantity';
import type { Measure, Rank, Spread } from './schema';

const VERTICES = ['vertex', 'bezierVertex', 'splineVertex'];
/** Numbers that differ by less than this share of themselves are the same but for rounding. */
const SAME = 1e-6;

type Value = number | string | boolean;

/** The quantity of each call that has it; a place as one text. */
const valuesOf = (calls: readonly Call[], name: string, canvas: Canvas): Value[] =>
	calls.flatMap((call, at) => {
		const value = quantityOf(name, call, canvas, at);
		if (value === null) return [];
		return typeof value === 'object' ? value.map((part) => part.toFixed(6)).join(' ') : value;
	});

/** Distances from each call's value to the next one's; none from one drawn shape's vertices to another's. */
function stepsOf(
	calls: readonly Call[],
	name: string,
	canvas: Canvas,
	shapes: ReadonlyMap<Call, number>
): number[] {
	return calls.slice(1).flatMap((call, at) => {
		const before = calls[at]!;
		if (VERTICES.includes(call.name) && shapes.get(call) !== shapes.get(before)) return [];
		const [from, to] = [
			quantityOf(name, before, canvas, at),
			quantityOf(name, call, canvas, at + 1)
		];
		if (typeof from === 'number' && typeof to === 'number') return [Math.abs(to - from)];
		if (from !== null && to !== null && typeof from === 'object' && typeof to === 'object')
			return [Math.hypot(to[0] - from[0], to[1] - from[1])];
		return [];
	});
}

function differentOf(values: readonly Value[]): number {
	const numbers = values
		.filter((value): value is number => typeof value === 'number')
		.sort((a, b) => a - b);
	const others = new Set(values.filter((value) => typeof value !== 'number').map(String));
	const isNew = (value: number, at: number) =>
		at === 0 || value - numbers[at - 1]! > SAME * Math.max(1, Math.abs(value));
	return numbers.filter(isNew).length + others.size;
}

function statistic(values: number[], take: Exclude<Measure['take'], 'distinct'>): number {
	if (values.length === 0) return NaN;
	const least = values.reduce((a, b) => Math.min(a, b));
	const most = values.reduce((a, b) => Math.max(a, b));
	const mean = values.reduce((a, b) => a + b) / values.length;
	if (take === 'variation') {
		const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
		const share = Math.sqrt(variance) / Math.abs(mean);
		return variance === 0 || share < SAME ? 0 : share;
	}
	return { least, most, mean, extent: most - least }[take];
}

/** What a measure comes to over calls in their order; NaN where there is nothing to measure. `shapes` tells drawn shapes apart. */
export function measure(
	{ of, steps, take }: Measure,
	calls: readonly Call[],
	canvas: Canvas,
	shapes: ReadonlyMap<Call, number>
): number {
	const values = steps ? stepsOf(calls, of, canvas, shapes) : valuesOf(calls, of, canvas);
	if (take === 'distinct') return values.length ? differentOf(values) : NaN;
	const numbers = values.filter((value): value is number => typeof value === 'number');
	return statistic(numbers, take);
}

/** A number without what rounding added: equals must share a rank. */
const settled = (value: number) => Math.round(value / SAME) * SAME;

/** Spearman's rank correlation of two quantities of calls; with `bands`, of their means in equal bands of `by`. */
export function rank({ of, by, bands }: Rank, calls: readonly Call[], canvas: Canvas): number {
	const pairs = calls
		.map((call, at) => [by, of].map((name) => settled(numberOf(name, call, canvas, at))))
		.map(([place, value]) => [place!, value!] as const)
		.filter((pair) => pair.every(Number.isFinite));
	if (bands === undefined) return rankCorrelation(pairs);
	const places = pairs.map(([place]) => place);
	const least = places.reduce((a, b) => Math.min(a, b), Infinity);
	const extent = places.reduce((a, b) => Math.max(a, b), -Infinity) - least;
	const means = new Map<number, { sum: number; count: number }>();
	for (const [place, value] of pairs) {
		const band = Math.min(bands - 1, Math.floor(((place - least) / extent) * bands) || 0);
		const { sum, count } = means.get(band) ?? { sum: 0, count: 0 };
		means.set(band, { sum: sum + value, count: count + 1 });
	}
	return rankCorrelation([...means].map(([band, { sum, count }]) => [band, sum / count]));
}

/** How many of the calls have their middle in each cell of a grid over the canvas, row by row. */
export function cellsOf(
	{ columns, rows }: Spread,
	calls: readonly Call[],
	canvas: Canvas
): number[] {
	const cells = new Array<number>(columns * rows).fill(0);
	for (const call of calls) {
		const [x, y] = [numberOf('x', call, canvas, 0), numberOf('y', call, canvas, 0)];
		if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) continue;
		const column = Math.min(columns - 1, Math.floor(x * columns));
		const row = Math.min(rows - 1, Math.floor(y * rows));
		cells[row * columns + column]!++;
	}
	return cells;
}
