import { MAXIMUM_CODE_LENGTH, momentAfter, type Draft } from './record';
import type { Shelf } from './shelf';

/** Free sketches of one owner that are not saved elsewhere yet: kept like a step's code, never sent. */
export class DraftStore {
	#latest = new Map<string, string>();

	constructor(
		readonly owner: string,
		private readonly shelf: Shelf<Draft>
	) {}

	/** Keeps a draft's text under a key (at most 200 characters) as it is after an edit. */
	keepDraft(key: string, code: string): void {
		const updatedAt = momentAfter(this.#latest.get(key) ?? null);
		this.#latest.set(key, updatedAt);
		this.shelf.put({ owner: this.owner, key, code: code.slice(0, MAXIMUM_CODE_LENGTH), updatedAt });
	}

	/** A draft's text, or null. */
	async readDraft(key: string): Promise<string | null> {
		const drafts = await this.shelf.readAll(this.owner);
		return drafts.find((draft) => draft.key === key)?.code ?? null;
	}

	/** All drafts, the latest first. */
	async drafts(): Promise<Draft[]> {
		const drafts = await this.shelf.readAll(this.owner);
		return drafts.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
	}

	/** Lets a draft go, for instance once it is saved to the account. */
	async dropDraft(key: string): Promise<void> {
		const drafts = await this.shelf.readAll(this.owner);
		await this.shelf.remove(drafts.filter((draft) => draft.key === key));
	}

	/** Takes over another owner's drafts; one whose key is taken by another text gets a key of its own. */
	async adopt(from: string): Promise<void> {
		const [theirs, own] = await Promise.all([
			this.shelf.readAll(from),
			this.shelf.readAll(this.owner)
		]);
		if (theirs.length === 0) return;
		for (const draft of theirs) {
			const mine = own.find(({ key }) => key === draft.key);
			const apart = mine && mine.code !== draft.code;
			const [newer, older] =
				apart && mine.updatedAt > draft.updatedAt ? [mine, draft] : [draft, mine];
			this.shelf.put({ ...newer, owner: this.owner });
			if (apart && older)
				this.shelf.put({ ...older, owner: this.owner, key: `${draft.key} ${older.updatedAt}` });
		}
		await this.shelf.settle();
		if (this.shelf.kept === 'browser') await this.shelf.remove(theirs);
	}
}
