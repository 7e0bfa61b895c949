import { newRecordId } from '$lib/base';
import { keeper, sweepFiles, type Draft } from '$lib/progress';
import { Bench } from './bench.svelte';
import { SketchFiles } from './files/sketch-files.svelte';
import { sketchName } from './sketch-name';
import { starter } from './starter';

/** A sketch of one's own in the studio, kept in the browser under a key from the first change on. */
export class FreeSketch {
	readonly bench: Bench;
	readonly files: SketchFiles;
	#locale: 'en' | 'sv';
	#key = newRecordId();
	/** Counts what was asked to be opened: only the last is. */
	#turn = 0;
	/** Other sketches kept in this browser, the latest first. */
	others = $state.raw<Draft[]>([]);
	/** The sketch last removed, which can be had again, or null. */
	removed = $state.raw<Draft | null>(null);

	constructor(locale: 'en' | 'sv') {
		this.#locale = locale;
		this.bench = new Bench((code) => keeper.keepDraft(this.#key, code));
		this.bench.code = starter(locale);
		this.files = new SketchFiles((files, touched) => {
			const { bench } = this;
			bench.player.files = files;
			if (touched.length) keeper.keepDraft(this.#key, bench.code);
			// What it has asked for already it has to ask for again.
			if (touched.some((name) => bench.code.includes(name))) bench.player.restart();
		});
	}

	/** The name of the sketch on the bench, or null. */
	get name(): string | null {
		return sketchName(this.bench.code);
	}

	/** Goes on with the latest sketch kept here, or stays with a new one. */
	async resume(): Promise<void> {
		const drafts = await keeper.drafts();
		const [latest] = drafts;
		// Of sketches that were removed, and can no longer be had again.
		const kept = [this.#key, ...drafts.map(({ key }) => key)];
		if (keeper.owner !== null) void sweepFiles(keeper.owner, kept);
		if (latest) await this.#take(latest);
		else {
			await this.files.open(this.#key);
			this.bench.open(this.bench.code);
		}
		await this.list();
	}

	/** Opens a text from elsewhere, as a link carries it, as a sketch of its own; what was on the bench is kept. */
	async openCode(code: string): Promise<void> {
		const same = (await keeper.drafts()).find((draft) => draft.code === code);
		if (same) await this.#take(same);
		else this.#begin(code, true);
		await this.list();
	}

	/** Opens one of the sketches kept here. */
	async open(draft: Draft): Promise<void> {
		await this.#take(draft);
		await this.list();
	}

	/** Begins a new sketch; the one on the bench is kept. */
	async create(): Promise<void> {
		this.#begin(starter(this.#locale), false);
		await this.list();
	}

	/** Removes a kept sketch; `restore` gives the last one back. */
	async remove(draft: Draft): Promise<void> {
		await keeper.dropDraft(draft.key);
		this.removed = draft;
		await this.list();
	}

	/** Gives back what `remove` took. */
	async restore(): Promise<void> {
		if (!this.removed) return;
		keeper.keepDraft(this.removed.key, this.removed.code);
		this.removed = null;
		await keeper.flush();
		await this.list();
	}

	/** Reads anew which other sketches are kept. */
	async list(): Promise<void> {
		await keeper.flush();
		this.others = (await keeper.drafts()).filter(({ key }) => key !== this.#key);
	}

	async #take(draft: Draft): Promise<void> {
		const turn = ++this.#turn;
		// Before it runs, so that it finds them.
		await this.files.open(draft.key);
		if (turn !== this.#turn) return;
		this.#key = draft.key;
		this.bench.open(draft.code);
	}

	#begin(code: string, keep: boolean): void {
		this.#turn++;
		this.#key = newRecordId();
		void this.files.open(this.#key);
		if (keep) keeper.keepDraft(this.#key, code);
		this.bench.open(code);
	}
}
