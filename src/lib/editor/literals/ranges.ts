import type { SketchFacts } from './sketch-facts';
import type { Meaning } from './words';

/** What a slider offers: from, to, and the distance between two values. */
export type Range = { minimum: number; maximum: number; step: number };

// The next of 1, 2, 5, 10, 20, … that is not below.
function roundUp(size: number): number {
	const power = 10 ** Math.floor(Math.log10(size));
	const steps = [1, 2, 5, 10];
	return power * (steps.find((step) => step * power >= size * 0.999999) ?? 10);
}

function bySize(value: number, written: number): [number, number] {
	const size = Math.abs(value) * 2;
	// Whole numbers get room for a few more, shares none beyond what they are.
	const least = written >= 1 ? 10 : size === 0 ? 1 : 0;
	const top = size <= least ? least : roundUp(size);
	return value < 0 ? [-top, top] : [0, top];
}

function byMeaning(meaning: Meaning, value: number, facts: SketchFacts): [number, number] | null {
	const { width, height, isCentred } = facts;
	const longest = Math.max(width, height);
	const isSigned = value < 0;
	switch (meaning) {
		case 'across':
			return isCentred ? [-width / 2, width / 2] : [isSigned ? -width : 0, width];
		case 'down':
			return isCentred ? [-height / 2, height / 2] : [isSigned ? -height : 0, height];
		case 'depth':
			return [-longest, longest];
		case 'width':
			return [isSigned ? -width : 0, width];
		case 'height':
			return [isSigned ? -height : 0, height];
		case 'length':
			return [0, longest];
		case 'angle':
			return facts.isInDegrees ? [isSigned ? -360 : 0, 360] : [isSigned ? -6.28 : 0, 6.28];
		case 'channel':
			return [0, 255];
		case 'unit':
			return [0, 1];
		case 'thickness':
			return [0, 50];
		case 'rate':
			return [1, 60];
		case 'decibel':
			return [-60, 6];
		case 'hertz':
			return [20, 2000];
		case 'seconds':
			return [0, 5];
		case 'tempo':
			return [40, 240];
		case 'plain':
			return null;
	}
}

/**
 * A range that holds the value: from what the number means, else from its size. The step is that of the
 * last digit written, finer where whole steps would be too coarse for the range.
 */
export function rangeOf(
	value: number,
	written: number,
	meaning: Meaning,
	facts: SketchFacts,
	maximum?: number
): Range {
	const [low, high] =
		(maximum ? [0, maximum] : byMeaning(meaning, value, facts)) ?? bySize(value, written);
	const [from, to] = value < low || value > high ? spread(value, low, high) : [low, high];
	return { minimum: from, maximum: to, step: stepFor(written, to - from, meaning) };
}

// A value beyond what is usual keeps the usual end on its other side.
const spread = (value: number, low: number, high: number): [number, number] =>
	value > high ? [low, roundUp(value * 1.5)] : [-roundUp(-value * 1.5), high];

// Whole steps are no use to a turn, a share or a moment.
const CONTINUOUS = new Set<Meaning>(['angle', 'unit', 'seconds']);

function stepFor(written: number, span: number, meaning: Meaning): number {
	if (CONTINUOUS.has(meaning) && span <= 20) return Math.min(written, span <= 1 ? 0.01 : 0.05);
	return written < 1 ? Math.min(written, finest(span)) : written;
}

// A hundred steps or more from end to end.
const finest = (span: number): number => Number(`1e${Math.floor(Math.log10(span)) - 2}`);
