import * as v from 'valibot';
import type { Database } from './database';
import type { Lifeboat } from './lifeboat';

const COALESCE_MILLISECONDS = 250;

type Item = { owner: string; updatedAt: string };
type Name = 'steps' | 'drafts';

/** How a kind of item is stored: under which key, how it is read, and how two copies become one. */
export type Kind<Kept extends Item> = {
	name: Name;
	schema: v.GenericSchema<unknown, Kept>;
	key: (item: Kept) => string[];
	merge: (stored: Kept, mine: Kept) => Kept;
};

/**
 * A durable shelf of items: an edit is in the lifeboat when `put` returns and in the database soon after.
 * Damaged items are passed over. Without a database the lifeboat alone remains.
 */
export class Shelf<Kept extends Item> {
	#pending = new Map<string, { item: Kept; text: string }>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<void> = Promise.resolve();
	/** Whether the last write reached the database. */
	kept: 'browser' | 'memory';

	constructor(
		private readonly kind: Kind<Kept>,
		private readonly database: Database | null,
		private readonly lifeboat: Lifeboat,
		private readonly onWritten: (items: Kept[], kept: 'browser' | 'memory') => void = () => {}
	) {
		this.kept = database ? 'browser' : 'memory';
	}

	/** Every sound item of an owner, with what the lifeboat brought in. */
	async readAll(owner: string): Promise<Kept[]> {
		await this.#rescue();
		const range = this.database && IDBKeyRange.bound([owner], [owner, []]);
		const stored = range ? await this.database.getAll(this.kind.name, range).catch(() => []) : [];
		const items = new Map<string, Kept>();
		for (const value of stored) {
			const item = this.#parse(value);
			if (item) items.set(this.#nameOf(item), item);
		}
		for (const [name, { item }] of this.#pending) {
			const known = items.get(name);
			if (item.owner === owner) items.set(name, known ? this.kind.merge(known, item) : item);
		}
		return [...items.values()];
	}

	/** The item as the database has it now, or null. */
	async read(key: string[]): Promise<Kept | null> {
		const value = await this.database?.get(this.kind.name, key as never).catch(() => null);
		return this.#parse(value);
	}

	/** Owners that have anything here. */
	async owners(): Promise<string[]> {
		const keys = (await this.database?.getAllKeys(this.kind.name).catch(() => [])) ?? [];
		return [...new Set(keys.map(([owner]) => owner))];
	}

	/** Keeps an item: in the lifeboat before it returns, in the database within a quarter of a second. */
	put(item: Kept): void {
		const name = this.#nameOf(item);
		const text = JSON.stringify(item);
		this.#makeRoom(name);
		this.lifeboat.put(name, text);
		this.#pending.set(name, { item, text });
		this.#timer ??= setTimeout(() => void this.settle(), COALESCE_MILLISECONDS);
	}

	/** Writes what waits to the database now. */
	settle(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#writing = this.#writing.then(() => this.#write());
		return this.#writing;
	}

	/** Takes items away for good. */
	async remove(items: Kept[]): Promise<void> {
		await this.settle();
		for (const item of items) {
			this.#pending.delete(this.#nameOf(item));
			this.lifeboat.drop(this.#nameOf(item));
			await this.database?.delete(this.kind.name, this.kind.key(item) as never).catch(() => {});
		}
	}

	#nameOf = (item: Kept): string => JSON.stringify(this.kind.key(item));

	#parse(value: unknown): Kept | null {
		const parsed = v.safeParse(this.kind.schema, value);
		return parsed.success ? parsed.output : null;
	}

	/** Without a database nothing empties the lifeboat, so only the latest item stays in it. */
	#makeRoom(name: string): void {
		if (this.database) return;
		for (const [other] of this.lifeboat.contents()) if (other !== name) this.lifeboat.drop(other);
	}

	async #rescue(): Promise<void> {
		for (const [name, text] of this.lifeboat.contents()) {
			if (this.#pending.has(name)) continue;
			const item = this.#parse(readJson(text));
			if (!item || this.#nameOf(item) !== name) this.lifeboat.drop(name);
			else this.#pending.set(name, { item, text });
		}
		await this.settle();
	}

	async #write(): Promise<void> {
		if (!this.database || this.#pending.size === 0) return;
		const batch = [...this.#pending];
		try {
			const transaction = this.database.transaction(this.kind.name, 'readwrite');
			for (const [, { item }] of batch) {
				const stored = this.#parse(await transaction.store.get(this.kind.key(item) as never));
				await transaction.store.put((stored ? this.kind.merge(stored, item) : item) as never);
			}
			await transaction.done;
		} catch {
			// Full or closed: the lifeboat still has the latest, memory has all, and the next edit tries again.
			this.kept = 'memory';
			this.onWritten([], this.kept);
			return;
		}
		for (const [name, entry] of batch) {
			this.lifeboat.release(name, entry.text);
			if (this.#pending.get(name) === entry) this.#pending.delete(name);
		}
		this.kept = 'browser';
		this.onWritten(
			batch.map(([, { item }]) => item),
			this.kept
		);
	}
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
