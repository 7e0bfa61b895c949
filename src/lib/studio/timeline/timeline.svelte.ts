import { parses, type Happened, type SketchPlayer } from '$lib/sandbox/host';
import { Album } from './album';
import { Pictures } from './pictures';
import { replayOf } from './replay';
import { simulate, type Simulated } from './simulation';
import { slotAt, slotFrom, slotsOf, type Slot } from './slots';
import type { Ending, Refusal } from './trouble';

/** Keys come faster than a sketch begins. */
const CALM_MILLISECONDS = 120;
/** Until it has taken as long, nobody needs to be told that it takes long. */
const SLOW_AFTER_MILLISECONDS = 1000;

/**
 * The last 20 seconds of a sketch, with the code as it stands now: the sketch is frozen, run again out of sight with
 * all that has happened to it, and can be looked at moment by moment. A sketch that has run for longer than is noted
 * shows pictures taken as it ran instead. Its fields are reactive.
 */
export class Timeline {
	#player: SketchPlayer;
	#happened = $state.raw<Happened | null>(null);
	#slots = $state.raw<readonly Slot[]>([]);
	#at = $state(0);
	#shown = $state.raw<OffscreenCanvas | Blob | null>(null);
	#progress = $state<number | null>(null);
	#isSlow = $state(false);
	#isPlaying = $state(false);
	#ending = $state.raw<Ending | null>(null);
	#refusal = $state<Refusal | null>(null);
	#hasMoved = $state(false);
	#size = $state.raw({ width: 1, height: 1 });
	#ran = false;
	#ground = '#fff';
	#pictures = new Pictures(0);
	#exact: { at: number; picture: OffscreenCanvas } | null = null;
	#round = 0;
	#simulated = '';
	#simulation: AbortController | null = null;
	#calm: ReturnType<typeof setTimeout> | undefined;
	#slow: ReturnType<typeof setTimeout> | undefined;
	#step = 0;
	#album: Album;

	constructor(player: SketchPlayer) {
		this.#player = player;
		this.#album = new Album(player);
	}

	/**
	 * Keeps pictures of the sketch while it plays, once it has run for `afterSeconds`; until the returned function is
	 * called. `ground` gives the colour behind its canvas.
	 */
	watch(ground: () => string, afterSeconds?: number): () => void {
		return this.#album.watch(ground, afterSeconds);
	}

	/** Whether one is back in time; the sketch is frozen for as long. */
	get isOpen(): boolean {
		return this.#happened !== null;
	}
	/** Whether it shows pictures taken as the sketch ran, which no other code can be run through. */
	get isTaken(): boolean {
		return this.#happened?.isWhole === false;
	}
	/** What has happened; null while it is closed. */
	get happened(): Happened | null {
		return this.#happened;
	}
	/** The moments one can go to, oldest first. */
	get slots(): readonly Slot[] {
		return this.#slots;
	}
	/** The place of the moment one is at. */
	get at(): number {
		return this.#at;
	}
	/** How many seconds before the last that is. */
	get ago(): number {
		return this.#slots[this.#at]?.ago ?? 0;
	}
	/** The picture of the moment, or of one near it; null until there is any. */
	get shown(): OffscreenCanvas | Blob | null {
		return this.#shown;
	}
	/** The share of a slow simulation that is done, 0–1; null while none is under way. */
	get progress(): number | null {
		return this.#isSlow ? this.#progress : null;
	}
	/** Whether the moments pass by themselves. */
	get isPlaying(): boolean {
		return this.#isPlaying;
	}
	/** Why the newest code does not reach the last moment. */
	get ending(): Ending | null {
		return this.#ending;
	}
	/** Why one could not go back when one last wanted to. */
	get refusal(): Refusal | null {
		return this.#refusal;
	}
	/** The size of the canvas in the newest pictures, in CSS pixels. */
	get size(): { width: number; height: number } {
		return this.#size;
	}
	/** Whether one has gone to another moment since it was opened. */
	get hasMoved(): boolean {
		return this.#hasMoved;
	}
	/** Bytes the kept pictures take. */
	get bytes(): number {
		return this.#pictures.bytes;
	}

	/** Freezes the sketch and simulates what it did; `ground` is the colour behind its canvas. Says nothing when refused but in `refusal`. */
	async open(ground: string): Promise<void> {
		if (this.isOpen) return;
		this.#refusal = null;
		if (this.#player.devices.inUse.length > 0) return this.#refuse('devices');
		this.#ran = this.#player.state === 'running';
		if (!this.#player.hold()) return this.#refuse('none');
		const answered = await this.#player.questions.happened();
		if (!this.#player.isHeld) return;
		const isTaken = answered.ok && !answered.value.isWhole;
		// What is noted no longer reaches up to now: only what was seen does.
		if (isTaken) await this.#album.take(ground);
		if (!this.#player.isHeld) return;
		const slots = !answered.ok
			? []
			: isTaken
				? this.#album.slots
				: slotsOf(answered.value.moments, answered.value.drawnFrom);
		if (slots.length < 2 || !answered.ok) {
			this.#goOn();
			return this.#refuse(answered.ok ? 'still' : 'none');
		}
		this.#ground = ground;
		this.#slots = slots;
		this.#at = slots.length - 1;
		this.#pictures = new Pictures(slots.length - 1);
		for (const { picture, ago } of this.#album.pictures)
			this.#pictures.keep(slotAt(slots, ago), picture, 0);
		this.#size = this.#album.size ?? this.#size;
		this.#happened = answered.value;
		this.#hasMoved = false;
		this.#simulated = '';
		this.#show();
		this.#simulate(this.#player.code);
	}

	/** Back to now: the sketch goes on where it was frozen, with the code as it stands now. */
	close(): void {
		if (!this.isOpen) return;
		this.end();
		this.#goOn();
	}

	/** As `close`, but leaves the sketch alone, as when another has taken its place. */
	end(): void {
		if (!this.isOpen) return;
		clearTimeout(this.#calm);
		this.#stopSimulating();
		this.pause();
		this.#happened = null;
		this.#slots = [];
		this.#shown = null;
		this.#exact = null;
		this.#ending = null;
		this.#pictures = new Pictures(0);
	}

	/** Runs the code as it stands now from the start, with all its time still to come. */
	startAnew(): void {
		this.end();
		this.#player.restart();
	}

	/** The refusal has been read. */
	forgetRefusal(): void {
		this.#refusal = null;
	}

	/** Goes to the moment at a place. */
	seek(at: number): void {
		const last = Math.max(0, this.#slots.length - 1);
		this.#at = Math.max(0, Math.min(last, Math.round(at)));
		this.#hasMoved = true;
		this.#show();
	}

	/** Goes so many seconds on, or back where negative. */
	skip(seconds: number): void {
		this.seek(slotFrom(this.#slots, this.#at, seconds));
	}

	/** Lets the moments pass as they did, up to the last; from the first if one is at the last. */
	play(): void {
		if (!this.isOpen || this.#isPlaying) return;
		if (this.#at === this.#slots.length - 1) this.seek(0);
		this.#isPlaying = true;
		const [from, began] = [this.ago, performance.now()];
		const step = () => {
			this.seek(slotAt(this.#slots, Math.max(0, from - (performance.now() - began) / 1000)));
			if (this.#at === this.#slots.length - 1) return this.pause();
			this.#step = requestAnimationFrame(step);
		};
		this.#step = requestAnimationFrame(step);
	}

	/** Stays at the moment one is at. */
	pause(): void {
		cancelAnimationFrame(this.#step);
		this.#isPlaying = false;
	}

	/** The code is another now: the same moments with it, once no key has been pressed for a moment. */
	follow(code: string): void {
		clearTimeout(this.#calm);
		if (!this.isOpen || code === this.#simulated) return;
		this.#calm = setTimeout(() => this.#simulate(code), CALM_MILLISECONDS);
	}

	/** Gives up a slow simulation: back to now where it is the first, else the pictures stay that there are. */
	cancel(): void {
		if (this.#pictures.count === 0) return this.close();
		this.#stopSimulating();
	}

	#goOn(): void {
		if (this.#ran) this.#player.resume();
		else this.#player.release();
	}

	#refuse(refusal: Refusal): void {
		this.#refusal = refusal;
	}

	#stopSimulating(): void {
		this.#simulation?.abort();
		this.#simulation = null;
		clearTimeout(this.#slow);
		this.#isSlow = false;
	}

	#simulate(code: string): void {
		// Text that cannot be run leaves the pictures of the last that could.
		if (!this.#happened?.isWhole || !parses(code)) return;
		this.#simulated = code;
		this.#stopSimulating();
		const simulation = (this.#simulation = new AbortController());
		const round = ++this.#round;
		this.#progress = 0;
		this.#slow = setTimeout(() => (this.#isSlow = true), SLOW_AFTER_MILLISECONDS);
		const { signal } = simulation;
		const settings = replayOf(this.#happened, window.devicePixelRatio);
		void simulate(
			code,
			settings,
			this.#slots,
			this.#ground,
			{
				drawn: (at, picture, size) => {
					if (signal.aborted) return;
					const { width, height } = this.#size;
					if (size.width !== width || size.height !== height) this.#size = size;
					if (at !== this.#at) return;
					this.#exact = { at, picture };
					this.#show();
				},
				packed: (at, picture) => this.#pictures.keep(at, picture, round),
				progress: (share) => (this.#progress = share)
			},
			{ signal, files: this.#player.files }
		).then(
			(simulated) => {
				if (signal.aborted) return;
				this.#stopSimulating();
				if (!simulated) return this.#fail();
				this.#take(simulated, round);
			},
			() => {
				if (!signal.aborted) this.#fail();
			}
		);
	}

	/** A simulation is over: what it did not reach shows the last picture it made whole. */
	#take({ frames, problem }: Simulated, round: number): void {
		const isWhole = frames >= (this.#slots.at(-1)?.frame ?? 0);
		// The frame in which it failed is drawn in part only.
		const last = this.#slots.findLastIndex(({ frame }) => frame <= frames - (problem ? 1 : 0));
		const ago = this.#slots[last]?.ago ?? null;
		this.#ending = problem && !isWhole ? { problem, ago } : null;
		if (this.#ending && last >= 0) {
			this.#pictures.dropFrom(last + 1);
			if (this.#exact && this.#exact.at > last) this.#exact = null;
		}
		if (last >= 0) this.#pictures.dropBefore(round);
		this.#show();
	}

	#fail(): void {
		this.#stopSimulating();
		this.#refuse('failed');
		if (this.#pictures.count === 0) this.close();
	}

	#show(): void {
		if (this.#exact?.at === this.#at) this.#shown = this.#exact.picture;
		else {
			this.#exact = null;
			this.#shown = this.#pictures.nearest(this.#at);
		}
	}
}
