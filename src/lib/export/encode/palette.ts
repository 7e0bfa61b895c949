import { quantize } from 'gifenc';

/** Red, green and blue from 0 to 255. */
export type Colour = [red: number, green: number, blue: number];

const UNKNOWN = 0xffff;
/** A pixel further from its palette than this is seen to be wrong: six steps of 255 in one of the three. */
const TOLERATED = 6 ** 2;

/** The key under which colours count as alike: six bits of each, from a pixel as a little-endian word. */
const keyOf = (pixel: number) =>
	((pixel & 0xfc) << 10) | ((pixel >> 4) & 0xfc0) | ((pixel >> 18) & 0x3f);
const KEYS = 2 ** 18;

/** Colours for a GIF, and which of them is nearest to a pixel. */
export class Palette {
	readonly colours: Colour[];
	#nearest = new Uint16Array(KEYS).fill(UNKNOWN);
	#isFar = new Uint8Array(KEYS);

	constructor(colours: Colour[]) {
		this.colours = colours;
	}

	/** The at most `count` colours that suit a picture (RGBA bytes) best. */
	static of(picture: Uint8ClampedArray, count: number): Palette {
		return new Palette(
			quantize(picture, count, { format: 'rgb565' }).map(([red, green, blue]) => [red, green, blue])
		);
	}

	/** The index of the colour nearest to a pixel (as a little-endian RGBA word). */
	indexOf(pixel: number): number {
		const key = keyOf(pixel);
		const known = this.#nearest[key] ?? UNKNOWN;
		if (known !== UNKNOWN) return known;
		return this.#find(pixel, key);
	}

	/** Whether a pixel's nearest colour is so far off that it is seen. */
	isFar(pixel: number): boolean {
		this.indexOf(pixel);
		return this.#isFar[keyOf(pixel)] === 1;
	}

	#find(pixel: number, key: number): number {
		const [red, green, blue] = [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff];
		let best = 0;
		let least = Infinity;
		this.colours.forEach((colour, index) => {
			const distance = (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2;
			if (distance >= least) return;
			least = distance;
			best = index;
		});
		this.#nearest[key] = best;
		this.#isFar[key] = least > TOLERATED ? 1 : 0;
		return best;
	}
}
