/** What all pictures together may take of the memory. */
const MAXIMUM_BYTES = 64 * 2 ** 20;

type Kept = { picture: Blob; round: number };

/** The pictures of moments, each of the newest simulation that has reached it; too much for the memory is thinned out. */
export class Pictures {
	#kept = new Map<number, Kept>();
	#bytes = 0;
	#stride = 1;
	#last: number;

	/** `last` is the place of the last moment, whose picture is always kept. */
	constructor(last: number) {
		this.#last = last;
	}

	/** Bytes they take. */
	get bytes(): number {
		return this.#bytes;
	}

	/** How many there are. */
	get count(): number {
		return this.#kept.size;
	}

	/** Keeps the picture of the moment at a place, made by a round of simulating; one of a later round stays. */
	keep(at: number, picture: Blob, round: number): void {
		if (!this.#hasRoomAt(at) || (this.#kept.get(at)?.round ?? 0) > round) return;
		this.#drop(at);
		this.#kept.set(at, { picture, round });
		this.#bytes += picture.size;
		while (this.#bytes > MAXIMUM_BYTES && this.#stride <= this.#last) {
			this.#stride *= 2;
			for (const other of [...this.#kept.keys()]) if (!this.#hasRoomAt(other)) this.#drop(other);
		}
	}

	/** The picture of a moment, or of the one nearest to it that has any. */
	nearest(at: number): Blob | null {
		for (let off = 0; off <= this.#last; off++) {
			const found = this.#kept.get(at - off) ?? this.#kept.get(at + off);
			if (found) return found.picture;
		}
		return null;
	}

	/** Forgets what rounds before this one made. */
	dropBefore(round: number): void {
		for (const [at, kept] of [...this.#kept]) if (kept.round < round) this.#drop(at);
	}

	/** Forgets those from a place on. */
	dropFrom(place: number): void {
		for (const at of [...this.#kept.keys()]) if (at >= place) this.#drop(at);
	}

	#hasRoomAt(at: number): boolean {
		return (this.#last - at) % this.#stride === 0;
	}

	#drop(at: number): void {
		this.#bytes -= this.#kept.get(at)?.picture.size ?? 0;
		this.#kept.delete(at);
	}
}
