import type { Picture } from '$lib/sandbox/protocol';
import type { Region } from '../../schema/range';
import { pixelBox } from './difference';

/** HSB saturation and brightness (0–1) below which a pixel counts as grey, white or black: it has no hue to speak of. */
const GREY = 0.12;
const DARK = 0.1;
/** Share of the coloured area left out where it is furthest from the rest: smoothed edges. */
const STRAY = 0.02;
/** Degrees of one sector when hues are put in groups, and how many empty ones lie between two groups. */
const SECTOR = 10;
const GAP_SECTORS = 3;
const SMALLEST_SECTOR = 0.01;

/**
 * The hues of a region, in degrees. `hue`: their mean on the circle; `spread`: the smallest arc that holds nearly all
 * of the coloured area; `groups`: how many families of hues with at least 30° of none between; `apart`: the angle
 * between the two largest families. `hue`, `spread` and `apart` are null where there is nothing to measure.
 * `saturation`: mean over the whole region, 0–1.
 */
export type Hues = {
	hue: number | null;
	spread: number | null;
	groups: number;
	apart: number | null;
	saturation: number;
};

/** What hues a region shows, each weighing as much as the area it covers; greys, black and white have none. */
export function huesOf({ data, width, ...picture }: Picture, region: Region): Hues {
	const box = pixelBox({ data, width, ...picture }, region);
	const weights = new Float64Array(360);
	let saturation = 0;
	for (let y = box.top; y < box.bottom; y++) {
		for (let x = box.left; x < box.right; x++) {
			const at = (y * width + x) * 4;
			const [red, green, blue] = [data[at], data[at + 1], data[at + 2]] as [number, number, number];
			const alpha = (data[at + 3] as number) / 255;
			const most = Math.max(red, green, blue);
			const chroma = most - Math.min(red, green, blue);
			const saturated = most ? chroma / most : 0;
			saturation += saturated * alpha;
			if (saturated * alpha < GREY || most / 255 < DARK) continue;
			const degree = Math.round(hueOf(red, green, blue, most, chroma)) % 360;
			weights[degree] = (weights[degree] as number) + 1;
		}
	}
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const families = total ? familiesOf(weights, total) : [];
	const [largest, second] = families;
	return {
		hue: total ? meanHue(weights) : null,
		spread: total ? arcOf(weights, total * (1 - STRAY)) : null,
		groups: families.length,
		apart: largest && second ? apart(largest.hue, second.hue) : null,
		saturation: box.area ? saturation / box.area : 0
	};
}

function hueOf(red: number, green: number, blue: number, most: number, chroma: number): number {
	if (most === red) return (((green - blue) / chroma) * 60 + 360) % 360;
	if (most === green) return ((blue - red) / chroma) * 60 + 120;
	return ((red - green) / chroma) * 60 + 240;
}

/** The angle between two hues, 0–180°. */
export const apart = (one: number, other: number): number => {
	const angle = Math.abs(one - other) % 360;
	return Math.min(angle, 360 - angle);
};

/** The mean direction of weights by degree; 0 where they balance each other out. */
function meanHue(weights: Float64Array): number {
	let [x, y] = [0, 0];
	for (let degree = 0; degree < 360; degree++) {
		const angle = (degree * Math.PI) / 180;
		x += (weights[degree] as number) * Math.cos(angle);
		y += (weights[degree] as number) * Math.sin(angle);
	}
	return (Math.round((Math.atan2(y, x) * 180) / Math.PI) + 360) % 360;
}

/** Degrees of the smallest arc that holds at least `wanted` of the weight. */
function arcOf(weights: Float64Array, wanted: number): number {
	const at = (degree: number) => weights[degree % 360] as number;
	let smallest = 359;
	let held = 0;
	let end = 0;
	for (let start = 0; start < 360; start++) {
		while (held < wanted && end < start + 360) held += at(end++);
		if (held < wanted) break;
		smallest = Math.min(smallest, end - start - 1);
		held -= at(start);
	}
	return smallest;
}

/** Neighbouring sectors that hold colour, as families; the largest first. */
function familiesOf(weights: Float64Array, total: number): { weight: number; hue: number }[] {
	const sectors = Array.from({ length: 360 / SECTOR }, (_, at) =>
		weights.subarray(at * SECTOR, (at + 1) * SECTOR).reduce((sum, weight) => sum + weight, 0)
	);
	const holds = (at: number) => (sectors[at % sectors.length] as number) >= total * SMALLEST_SECTOR;
	const isFirst = (at: number) =>
		holds(at) &&
		Array.from({ length: GAP_SECTORS }, (_, back) => at - 1 - back).every(
			(before) => !holds(before + sectors.length)
		);
	const firsts = sectors.map((_, at) => at).filter(isFirst);
	// A wheel with colour all round has no beginning: it is one family.
	if (firsts.length === 0) return [{ weight: total, hue: meanHue(weights) }];
	const families = firsts.map((first, index) => {
		const next = firsts[index + 1] ?? (firsts[0] as number) + sectors.length;
		const own = new Float64Array(360);
		for (let degree = first * SECTOR; degree < next * SECTOR; degree++)
			own[degree % 360] = weights[degree % 360] as number;
		return { weight: own.reduce((sum, weight) => sum + weight, 0), hue: meanHue(own) };
	});
	return families.sort((one, other) => other.weight - one.weight);
}
