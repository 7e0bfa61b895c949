/** A short name for these words, the same for the same and in practice another for any other (two FNV-1a of 32 bits with a mixing end). */
export class Hash {
	#high = 0x811c9dc5;
	#low = 0x9e3779b9;

	/** Takes in 32-bit words. */
	add(words: Uint32Array): this {
		let high = this.#high;
		let low = this.#low;
		for (let index = 0; index < words.length; index++) {
			const word = words[index] as number;
			high = Math.imul(high ^ word, 0x01000193);
			low = Math.imul(low ^ ((word << 13) | (word >>> 19)), 0x85ebca6b);
			high ^= low >>> 15;
		}
		this.#high = high;
		this.#low = low;
		return this;
	}

	/** Sixteen hexadecimal digits. */
	toString(): string {
		return hex(mix(this.#high ^ (this.#low >>> 3))) + hex(mix(this.#low));
	}
}

/** The hash of bytes, the last few filled up with zeros. */
export function hashOf(data: Uint8Array | Uint8ClampedArray | Float32Array): string {
	const bytes = new Uint8Array(Math.ceil(data.byteLength / 4) * 4);
	bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
	return new Hash()
		.add(new Uint32Array([data.byteLength]))
		.add(new Uint32Array(bytes.buffer))
		.toString();
}

function mix(value: number): number {
	let mixed = value ^ (value >>> 16);
	mixed = Math.imul(mixed, 0x7feb352d);
	mixed ^= mixed >>> 15;
	mixed = Math.imul(mixed, 0x846ca68b);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}

const hex = (value: number) => value.toString(16).padStart(8, '0');
