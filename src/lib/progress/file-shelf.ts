import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';

/** A file kept for a sketch; `owner` is `guest` or a user's id, `kind` what the studio took it for. */
export const keptFileSchema = v.object({
	sketch: v.pipe(v.string(), v.maxLength(200)),
	owner: v.string(),
	name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
	kind: v.pipe(v.string(), v.maxLength(20)),
	type: v.pipe(v.string(), v.maxLength(100)),
	bytes: v.instance(Blob),
	/** Milliseconds since 1970; files are shown in this order. */
	addedAt: v.number()
});

export type KeptFile = v.InferOutput<typeof keptFileSchema>;

interface Shelves extends DBSchema {
	files: {
		key: [sketch: string, name: string];
		value: KeptFile;
		indexes: { owner: string };
	};
}

const PATIENCE_MILLISECONDS = 4000;

let opened: Promise<IDBPDatabase<Shelves> | null> | null = null;

/** A database of its own: a file takes long to write, and must not hold up a keystroke. */
const database = (): Promise<IDBPDatabase<Shelves> | null> => (opened ??= openInTime());

/** Null where the browser refuses it, or does not answer: what waits for it is a sketch that wants to run. */
function openInTime(): Promise<IDBPDatabase<Shelves> | null> {
	const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS, null));
	return Promise.race([open(), patience]).catch(() => null);
}

const open = async (): Promise<IDBPDatabase<Shelves>> =>
	openDB<Shelves>('skissa-files', 1, {
		upgrade(fresh) {
			fresh
				.createObjectStore('files', { keyPath: ['sketch', 'name'] })
				.createIndex('owner', 'owner');
		},
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});

/** The files of a sketch in the order they were added; none where the browser keeps nothing. Damaged ones are passed over. */
export async function readFiles(sketch: string): Promise<KeptFile[]> {
	const range = IDBKeyRange.bound([sketch], [sketch, []]);
	const stored = await (await database())?.getAll('files', range).catch(() => []);
	return (stored ?? [])
		.flatMap((value) => {
			const parsed = v.safeParse(keptFileSchema, value);
			return parsed.success ? [parsed.output] : [];
		})
		.sort((one, other) => one.addedAt - other.addedAt);
}

/** Keeps a file; false when the browser would not, because it is full or keeps nothing. */
export async function keepFile(file: KeptFile): Promise<boolean> {
	try {
		return (await (await database())?.put('files', file)) !== undefined;
	} catch {
		return false;
	}
}

/** Lets a file of a sketch go. */
export async function dropFile(sketch: string, name: string): Promise<void> {
	await (await database())?.delete('files', [sketch, name]).catch(() => {});
}

/** Takes all files of an owner out of this browser. */
export async function forgetFiles(owner: string): Promise<void> {
	const shelves = await database();
	const keys = await shelves?.getAllKeysFromIndex('files', 'owner', owner).catch(() => []);
	for (const key of keys ?? []) await shelves?.delete('files', key).catch(() => {});
}

/** Lets the files of an owner's sketches go that are not among `sketches` any longer. */
export async function sweepFiles(owner: string, sketches: string[]): Promise<void> {
	const shelves = await database();
	const keys = await shelves?.getAllKeysFromIndex('files', 'owner', owner).catch(() => []);
	for (const key of keys ?? [])
		if (!sketches.includes(key[0])) await shelves?.delete('files', key).catch(() => {});
}
