import type { SketchPlayer } from '$lib/sandbox/host';
import { BACK_SECONDS, type Slot } from './slots';
import { copyOf, packed } from './take-picture';

/** Before that a sketch is soon run again, and its pictures would cost it time for nothing. */
const AFTER_SECONDS = 120;
const EVERY_MILLISECONDS = 200;
/** Between two of its reports a sketch draws on; when they stop it draws nothing more. */
const LONGEST_SILENCE_MILLISECONDS = 400;
/** A picture counts for no longer than this: a page that was hidden let its sketch sleep. */
const LONGEST_SECONDS = 1;
/** What all pictures together may take of the memory. */
const MAXIMUM_BYTES = 32 * 2 ** 20;

type Size = { width: number; height: number };
type Taken = { picture: Blob; at: number };

/** The pictures of a playing sketch's last 20 seconds, five a second, however long it has run. */
export class Album {
	#player: SketchPlayer;
	#taken: Taken[] = [];
	#size: Size | null = null;
	#taking: Promise<void> | null = null;
	/** Seconds that the sketch drew, as far as they were watched. */
	#ran = 0;
	#lastAt = 0;
	#count = -1;
	#countedAt = 0;

	constructor(player: SketchPlayer) {
		this.#player = player;
	}

	/** Takes pictures once the sketch has run for so long, until the returned function is called. */
	watch(ground: () => string, afterSeconds = AFTER_SECONDS): () => void {
		const timer = setInterval(() => {
			if (this.#isDue(afterSeconds) && !this.#taking) void this.take(ground());
		}, EVERY_MILLISECONDS);
		return () => {
			clearInterval(timer);
			this.#forget();
		};
	}

	/** Takes the picture of this moment, where there is one to take. */
	async take(ground: string): Promise<void> {
		await this.#taking;
		this.#taking = this.#take(ground);
		await this.#taking;
		this.#taking = null;
	}

	/** The pictures, oldest first, each with how many seconds before the last it was taken. */
	get pictures(): { picture: Blob; ago: number }[] {
		const last = this.#taken.at(-1)?.at ?? 0;
		return this.#taken.map(({ picture, at }) => ({ picture, ago: last - at }));
	}

	/** The moments there are pictures of; which frames showed them is not known. */
	get slots(): Slot[] {
		return this.pictures.map(({ ago }) => ({ frame: 0, ago }));
	}

	/** The size of the canvas in the newest, in CSS pixels; null where there is none. */
	get size(): Size | null {
		return this.#size;
	}

	#isDue(afterSeconds: number): boolean {
		const { frame, state, devices } = this.#player;
		const now = performance.now();
		const count = frame?.count ?? -1;
		// Another sketch has begun, or the pictures may not be kept.
		if (count < this.#count || devices.inUse.length > 0) this.#forget();
		if (count !== this.#count) [this.#count, this.#countedAt] = [count, now];
		const since = Math.min((now - this.#lastAt) / 1000, LONGEST_SECONDS);
		this.#lastAt = now;
		const draws = now - this.#countedAt < LONGEST_SILENCE_MILLISECONDS;
		if (!frame || state !== 'running' || !draws) return false;
		this.#ran += since;
		return frame.seconds >= afterSeconds;
	}

	async #take(ground: string): Promise<void> {
		// What a camera shows is not kept.
		if (this.#player.devices.inUse.length > 0) return;
		const at = this.#ran;
		const captured = await this.#player.capture();
		if (!captured.ok) return;
		const copy = copyOf(captured.value, ground);
		captured.value.close();
		const { width, height } = this.#player.frame ?? copy;
		const picture = await packed(copy).catch(() => null);
		if (picture) this.#keep({ picture, at }, { width, height });
	}

	#keep(taken: Taken, size: Size): void {
		this.#size = size;
		// Of one moment the newest picture counts.
		const others = this.#taken.filter(
			({ at }) => at < taken.at && taken.at - at <= BACK_SECONDS + EVERY_MILLISECONDS / 1000
		);
		this.#taken = [...others, taken];
		while (this.#taken.length > 1 && bytesOf(this.#taken) > MAXIMUM_BYTES)
			this.#taken = this.#taken.filter((_, place, all) => (all.length - 1 - place) % 2 === 0);
	}

	#forget(): void {
		this.#taken = [];
		this.#size = null;
	}
}

const bytesOf = (taken: readonly Taken[]): number =>
	taken.reduce((sum, { picture }) => sum + picture.size, 0);
