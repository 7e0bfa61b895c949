import { ok, type Problem, type Result } from '$lib/base';
import { dropFile, keeper, keepFile, readFiles, type KeptFile } from '$lib/progress';
import type { SketchFile } from '$lib/sandbox/host';
import { admit } from './admit';
import { cleanName, freeName, parts } from './file-name';
import type { FileKind } from './file-kind';

/** A file of the sketch on the bench. */
export type OwnFile = Omit<KeptFile, 'kind'> & { kind: FileKind };

/** What came of adding or removing: said to the person until the next. `renamed` when its name was taken. */
export type FileNote =
	{ kind: 'added'; name: string; renamed: string | null } | { kind: 'problem'; problem: Problem };

/** `files` are all there are now; `touched` the names that mean another file than before. */
type Changed = (files: SketchFile[], touched: string[]) => void;

/** The files of the sketch on the bench, kept in this browser. Its fields are reactive. */
export class SketchFiles {
	list = $state.raw<OwnFile[]>([]);
	notes = $state.raw<FileNote[]>([]);
	/** The file last removed, which can be had again, or null. */
	removed = $state.raw<OwnFile | null>(null);
	/** Bytes of all files together. */
	readonly used = $derived(this.list.reduce((sum, { bytes }) => sum + bytes.size, 0));
	#sketch = '';
	#changed: Changed;
	/** Files are added one batch after the other: each must see what the one before took. */
	#adding: Promise<void> = Promise.resolve();

	constructor(changed: Changed) {
		this.#changed = changed;
	}

	/** Turns to another sketch and reads its files; settles when they are there. */
	async open(sketch: string): Promise<void> {
		if (sketch === this.#sketch) return;
		this.#sketch = sketch;
		this.notes = [];
		this.removed = null;
		this.#set([], []);
		const files = await readFiles(sketch);
		if (sketch !== this.#sketch) return;
		this.#set(files as OwnFile[], []);
		// A guest's sketches become those of the account they sign in to.
		const owner = keeper.owner ?? '';
		for (const file of files) if (file.owner !== owner) void keepFile({ ...file, owner });
	}

	/** Adds files, each under a free name; what could not be added is in `notes`. */
	add(files: File[]): Promise<void> {
		const sketch = this.#sketch;
		this.notes = [];
		this.removed = null;
		this.#adding = this.#adding.then(async () => {
			for (const file of files) if (sketch === this.#sketch) await this.#addOne(file, sketch);
		});
		return this.#adding;
	}

	/** Gives a file another name; its ending stays when the new name has none. */
	async rename(file: OwnFile, wanted: string): Promise<Result<string>> {
		const clean = cleanName(wanted);
		const name = clean && parts(clean).ending === '' ? clean + parts(file.name).ending : clean;
		if (!parts(clean).stem) return { ok: false, problem: { code: 'file_name_required' } };
		if (name === file.name) return ok(name);
		const others = this.list.filter((other) => other !== file).map((other) => other.name);
		if (freeName(name, others) !== name)
			return { ok: false, problem: { code: 'file_name_taken', values: { name } } };
		const renamed = { ...file, name };
		this.#set(
			this.list.map((other) => (other === file ? renamed : other)),
			[file.name, name]
		);
		await this.#keep(renamed);
		await dropFile(file.sketch, file.name);
		return ok(name);
	}

	/** Takes a file away; `restore` gives the last one back. */
	async remove(file: OwnFile): Promise<void> {
		this.notes = [];
		this.removed = file;
		this.#set(
			this.list.filter((other) => other !== file),
			[file.name]
		);
		await dropFile(file.sketch, file.name);
	}

	/** Gives back what `remove` took. */
	async restore(): Promise<void> {
		const file = this.removed;
		if (!file) return;
		this.removed = null;
		await this.#put(file);
	}

	async #addOne(file: File, sketch: string): Promise<void> {
		const admitted = await admit(file, this.list.length, this.used);
		// It was meant for the sketch that was on the bench.
		if (sketch !== this.#sketch) return;
		if (!admitted.ok) return this.#note({ kind: 'problem', problem: admitted.problem });
		const wanted = admitted.value.name;
		const name = freeName(
			wanted,
			this.list.map((other) => other.name)
		);
		await this.#put({
			...admitted.value,
			name,
			sketch,
			owner: keeper.owner ?? '',
			addedAt: Math.max(Date.now(), (this.list.at(-1)?.addedAt ?? 0) + 1)
		});
		if (sketch !== this.#sketch) return;
		this.#note({ kind: 'added', name: wanted, renamed: name === wanted ? null : name });
	}

	async #put(file: OwnFile): Promise<void> {
		const others = this.list.filter(({ name }) => name !== file.name);
		const list = [...others, file].sort((one, other) => one.addedAt - other.addedAt);
		this.#set(list, [file.name]);
		await this.#keep(file);
	}

	async #keep(file: OwnFile): Promise<void> {
		if ((await keepFile(file)) || file.sketch !== this.#sketch) return;
		const values = { name: file.name };
		this.#note({ kind: 'problem', problem: { code: 'file_not_kept', values } });
	}

	#note(note: FileNote): void {
		this.notes = [...this.notes, note];
	}

	#set(list: OwnFile[], touched: string[]): void {
		this.list = list;
		this.#changed(
			list.map(({ name, type, bytes }) => ({ name, type, bytes })),
			touched
		);
	}
}
