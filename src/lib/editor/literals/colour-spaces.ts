/** Three numbers of a colour: red, green and blue to 255, or hue to 360 and two shares to 100. */
export type Triple = [number, number, number];

const within = (value: number, top: number): number => Math.min(top, Math.max(0, value));

/** Red, green and blue of `#rrggbb`. */
export const toRgb = (hex: string): Triple => [
	parseInt(hex.slice(1, 3), 16),
	parseInt(hex.slice(3, 5), 16),
	parseInt(hex.slice(5, 7), 16)
];

/** `#rrggbb` of red, green and blue, brought within their bounds. */
export const hexOf = (rgb: Triple): string =>
	`#${rgb.map((value) => Math.round(within(value, 255)).toString(16).padStart(2, '0')).join('')}`;

/** Red, green and blue of hue, saturation and lightness. */
export function fromHsl([hue, saturation, lightness]: Triple): Triple {
	const [s, l] = [within(saturation, 100) / 100, within(lightness, 100) / 100];
	const reach = s * Math.min(l, 1 - l);
	const at = (n: number): number => {
		const k = (n + (((hue % 360) + 360) % 360) / 30) % 12;
		return 255 * (l - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
	};
	return [at(0), at(8), at(4)];
}

/** Red, green and blue of hue, saturation and brightness. */
export function fromHsb([hue, saturation, brightness]: Triple): Triple {
	const [s, b] = [within(saturation, 100) / 100, within(brightness, 100) / 100];
	const l = b * (1 - s / 2);
	const reach = Math.min(l, 1 - l);
	return fromHsl([hue, reach ? ((b - l) / reach) * 100 : 0, l * 100]);
}

/** Hue, saturation and lightness of red, green and blue; or their saturation and brightness in the sense of HSB. */
export function toHsl(rgb: Triple, third: 'lightness' | 'brightness' = 'lightness'): Triple {
	const [r, g, b] = rgb.map((value) => value / 255) as Triple;
	const top = Math.max(r, g, b);
	const span = top - Math.min(r, g, b);
	const turn =
		span === 0
			? 0
			: top === r
				? (g - b) / span
				: top === g
					? (b - r) / span + 2
					: (r - g) / span + 4;
	const hue = ((turn * 60 + 360) % 360) as number;
	if (third === 'brightness') return [hue, top ? (span / top) * 100 : 0, top * 100];
	const l = top - span / 2;
	const reach = Math.min(l, 1 - l);
	return [hue, reach ? ((top - l) / reach) * 100 : 0, l * 100];
}
