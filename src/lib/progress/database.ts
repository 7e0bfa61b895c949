import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft, StepProgress } from './record';

/** Shelves by name; keys begin with the owner, so that one owner's items lie together. */
export interface Shelves extends DBSchema {
	steps: { key: [owner: string, lesson: string, step: string]; value: StepProgress };
	drafts: { key: [owner: string, key: string]; value: Draft };
}

export type Database = IDBPDatabase<Shelves>;

const PATIENCE_MILLISECONDS = 4000;

/** Opens the browser's database; null where it is refused (private windows, blocked storage) or does not answer. */
export async function openDatabase(): Promise<Database | null> {
	const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS, null));
	// Some browsers refuse by throwing at once rather than by failing later.
	return Promise.race([open(), patience]).catch(() => null);
}

const open = async (): Promise<Database> =>
	openDB<Shelves>('skissa', 1, {
		upgrade(database) {
			database.createObjectStore('steps', { keyPath: ['owner', 'lesson', 'step'] });
			database.createObjectStore('drafts', { keyPath: ['owner', 'key'] });
		},
		// Another tab with a newer version must be able to upgrade.
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
