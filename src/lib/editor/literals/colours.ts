import type { Colour } from './literal';
import { colourNames } from './colour-names';
import { fromHsb, fromHsl, hexOf, toHsl, toRgb, type Triple } from './colour-spaces';

/** A colour read from a string, and how to write another the same way. */
export type ReadColour = {
	value: Colour;
	hasAlpha: boolean;
	write: (value: Colour) => string;
};

const FUNCTION = /^(rgb|rgba|hsl|hsla|hsb|hsba)\(\s*([^()]*?)\s*\)$/i;

const tidy = (value: number, places = 0): string => String(Number(value.toFixed(places)));

const alphaPair = (alpha: number): string =>
	Math.round(alpha * 255)
		.toString(16)
		.padStart(2, '0');

function readHex(text: string): ReadColour | null {
	const digits = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(text)?.[1];
	if (!digits) return null;
	const isUpper = /[A-F]/.test(digits) && !/[a-f]/.test(digits);
	const long = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
	const tail = long.slice(6);
	return {
		value: {
			hex: `#${long.slice(0, 6).toLowerCase()}`,
			alpha: tail ? parseInt(tail, 16) / 255 : 1
		},
		hasAlpha: tail !== '',
		write: ({ hex, alpha }) => {
			const written = hex + (tail || alpha < 1 ? alphaPair(alpha) : '');
			return isUpper ? `#${written.slice(1).toUpperCase()}` : written;
		}
	};
}

function readFunction(text: string): ReadColour | null {
	const [, name = '', inside = ''] = FUNCTION.exec(text) ?? [];
	const space = name.toLowerCase().slice(0, 3);
	const parts = inside.split(/\s*[,/]\s*|\s+/);
	const numbers = parts.map((part) => (/^-?[\d.]+(%|deg)?$/.test(part) ? parseFloat(part) : NaN));
	if (parts.length < 3 || parts.length > 4 || numbers.some(Number.isNaN)) return null;
	const [a = 0, b = 0, c = 0, last = 1] = numbers;
	// Shares in percent are of 255 in rgb(), and of themselves in the others.
	const scale = space === 'rgb' && parts[0]?.endsWith('%') ? 2.55 : 1;
	const triple: Triple = [a * scale, b * scale, c * scale];
	const hex = hexOf(space === 'rgb' ? triple : space === 'hsl' ? fromHsl(triple) : fromHsb(triple));
	const alpha = Math.min(1, Math.max(0, parts[3]?.endsWith('%') ? last / 100 : last));
	return {
		value: { hex, alpha },
		hasAlpha: parts.length === 4,
		write: (value) => writeFunction(name, space, value)
	};
}

function writeFunction(name: string, space: string, { hex, alpha }: Colour): string {
	const rgb = toRgb(hex);
	const inside =
		space === 'rgb'
			? rgb.join(', ')
			: (([h, s, v]) => `${tidy(h)}, ${tidy(s)}%, ${tidy(v)}%`)(
					space === 'hsl' ? toHsl(rgb) : toHsl(rgb, 'brightness')
				);
	const hasAlpha = alpha < 1 || name.length === 4;
	const called = hasAlpha && name.length === 3 ? `${name}a` : name;
	return `${called}(${inside}${hasAlpha ? `, ${tidy(alpha, 2)}` : ''})`;
}

/** Reads a colour as p5 writes it in a string: `#c53a18`, `rgb(…)`, `hsl(…)`, `hsb(…)` or a name. */
export function readColour(text: string): ReadColour | null {
	const named = colourNames.get(text.toLowerCase());
	if (named)
		return {
			value: { hex: named, alpha: 1 },
			hasAlpha: false,
			write: ({ hex, alpha }) => hex + (alpha < 1 ? alphaPair(alpha) : '')
		};
	return readHex(text) ?? readFunction(text);
}

/** Whether a string is a colour's name, which is a word of the language as well. */
export const isColourName = (text: string): boolean => colourNames.has(text.toLowerCase());
