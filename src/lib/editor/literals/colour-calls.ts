import type { AnyNode } from 'acorn';
import { fromHsb, fromHsl, hexOf, toHsl, toRgb, type Triple } from './colour-spaces';
import type { Colour } from './literal';
import type { ColourMode } from './sketch-facts';
import type { Word } from './words';

const TAKERS = new Set(
	(
		'fill stroke background color tint ambientLight ambientMaterial emissiveMaterial ' +
		'specularMaterial specularColor'
	).split(' ')
);

/** Whether a function of p5 takes a colour as numbers. */
export const takesColour = (name: string): boolean => TAKERS.has(name);

/** A colour given as one to four numbers of a call; `from` and `to` span them all. */
export type CalledColour = {
	from: number;
	to: number;
	value: Colour;
	grey: number | null;
	hasAlpha: boolean;
	write: (value: Colour) => string;
};

const CHANNELS: Record<ColourMode['mode'], [Word, Word, Word]> = {
	RGB: ['red', 'green', 'blue'],
	HSB: ['hue', 'saturation', 'brightness'],
	HSL: ['hue', 'saturation', 'lightness']
};

/** What the argument at a place (from 0) of such a call is, and its greatest value. */
export function channelOf(
	place: number,
	count: number,
	mode: ColourMode | null
): { word: Word; maximum: number } | null {
	if (!mode) return null;
	const isGrey = count < 3;
	if (place === (isGrey ? 1 : 3)) return { word: 'opacity', maximum: mode.maxima[3] };
	if (isGrey) return { word: 'grey', maximum: mode.maxima[mode.mode === 'RGB' ? 0 : 2] };
	const word = CHANNELS[mode.mode][place];
	return word ? { word, maximum: mode.maxima[place] ?? 1 } : null;
}

const isWhole = (node: AnyNode): boolean =>
	node.type === 'Literal' && typeof node.value === 'number' && node.value >= 0;

const writeNumber = (value: number, maximum: number): string =>
	String(Number(value.toFixed(maximum <= 1 ? 2 : maximum <= 20 ? 1 : 0)));

/** Reads the arguments of a call as one colour; null unless all are numbers of a mode that pickers speak. */
export function readCalledColour(
	text: string,
	given: AnyNode[],
	mode: ColourMode | null
): CalledColour | null {
	const [first, last] = [given[0], given.at(-1)];
	if (!mode || !first || !last || given.length > 4 || !given.every(isWhole)) return null;
	const isGrey = given.length < 3;
	// One number alone is a brightness there, which no picker could give back.
	if (isGrey && mode.mode !== 'RGB') return null;
	const numbers = given.map((node) => (node.type === 'Literal' ? Number(node.value) : 0));
	const alphaAt = isGrey ? 1 : 3;
	const alpha = given[alphaAt] ? (numbers[alphaAt] ?? 0) / mode.maxima[3] : 1;
	const triple = (isGrey ? [numbers[0], numbers[0], numbers[0]] : numbers.slice(0, 3)) as Triple;
	const scaled = triple.map((value, at) => value / (mode.maxima[at] ?? 1)) as Triple;
	const { from, to } = { from: first.start, to: last.end };
	return {
		from,
		to,
		value: { hex: hexOf(toRgbFrom(mode.mode, scaled)), alpha: Math.min(1, alpha) },
		grey: isGrey ? Math.round(Math.min(1, scaled[0]) * 255) : null,
		hasAlpha: given.length > alphaAt,
		write: (value) => {
			const parts = writeChannels(value, mode, isGrey);
			const opacity = writeNumber(value.alpha * mode.maxima[3], mode.maxima[3]);
			const gaps = given.slice(1).map((node, at) => text.slice(given[at]?.end, node.start));
			// What stands between the numbers stays, comments and line breaks too.
			const kept = parts.reduce((sum, part, at) => sum + (gaps[at - 1] ?? ', ') + part);
			const hasAlpha = Boolean(given[alphaAt]) || value.alpha < 1;
			return hasAlpha ? kept + (given[alphaAt] ? gaps[alphaAt - 1] : ', ') + opacity : kept;
		}
	};
}

function toRgbFrom(mode: ColourMode['mode'], [a, b, c]: Triple): Triple {
	if (mode === 'RGB') return [a * 255, b * 255, c * 255];
	return (mode === 'HSL' ? fromHsl : fromHsb)([a * 360, b * 100, c * 100]);
}

function writeChannels({ hex }: Colour, { mode, maxima }: ColourMode, isGrey: boolean): string[] {
	const rgb = toRgb(hex);
	if (isGrey && rgb[0] === rgb[1] && rgb[1] === rgb[2])
		return [writeNumber((rgb[0] / 255) * maxima[0], maxima[0])];
	const [tops, triple]: [Triple, Triple] =
		mode === 'RGB'
			? [[255, 255, 255], rgb]
			: [[360, 100, 100], toHsl(rgb, mode === 'HSL' ? 'lightness' : 'brightness')];
	return triple.map((value, at) =>
		writeNumber((value / (tops[at] ?? 1)) * (maxima[at] ?? 1), maxima[at] ?? 1)
	);
}
