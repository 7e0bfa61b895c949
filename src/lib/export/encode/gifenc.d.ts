// The package brings no types; these are the parts used here, after its README.
declare module 'gifenc' {
	type Rgb = number[];
	export function quantize(
		rgba: Uint8Array | Uint8ClampedArray,
		maxColors: number,
		options?: { format?: 'rgb565' | 'rgb444' | 'rgba4444' }
	): [number, number, number][];
	export function GIFEncoder(): {
		writeFrame(
			index: Uint8Array,
			width: number,
			height: number,
			options?: {
				palette?: Rgb[];
				transparent?: boolean;
				transparentIndex?: number;
				/** Milliseconds. */
				delay?: number;
				repeat?: number;
				dispose?: number;
			}
		): void;
		finish(): void;
		bytes(): Uint8Array;
	};
}
