import type { Draft, StepProgress } from './record';

const union = (one: string[], other: string[]): string[] => [...new Set([...one, ...other])];

/** The earlier of two moments, either of which may be missing. */
export const earlier = (one: string | null, other: string | null): string | null =>
	one && other ? (one < other ? one : other) : (one ?? other);

const later = (one: string | null, other: string | null): string | null =>
	one && other ? (one > other ? one : other) : (one ?? other);

const sameWork = (one: StepProgress, other: StepProgress): boolean =>
	one.code === other.code &&
	one.passedAt === other.passedAt &&
	one.passed.length === other.passed.length;

/** Two copies of one step, from two tabs of the same owner, as one: newest code, every check passed in either. */
export function mergeSteps(stored: StepProgress, mine: StepProgress): StepProgress {
	const [newer, older] = stored.updatedAt > mine.updatedAt ? [stored, mine] : [mine, stored];
	const merged = {
		...newer,
		said: newer.said ?? older.said,
		passed: union(stored.passed, mine.passed),
		passedAt: earlier(stored.passedAt, mine.passedAt),
		base: later(stored.base, mine.base)
	};
	const synced = [stored, mine].some((copy) => copy.synced && sameWork(copy, merged));
	return { ...merged, synced };
}

/** A guest's step taken over by an account that may hold the step already; the text that gives way is set aside. */
export function adoptStep(
	guest: StepProgress,
	own: StepProgress | undefined,
	owner: string
): StepProgress {
	const moved = { ...guest, owner, synced: false, base: null };
	if (!own) return moved;
	const [newer, older] = own.updatedAt > guest.updatedAt ? [own, guest] : [moved, own];
	const differs = older.code !== null && older.code !== newer.code;
	return {
		...mergeSteps(own, moved),
		code: newer.code ?? older.code,
		aside: newer.code !== null && differs ? older.code : newer.aside,
		synced: false
	};
}

/** Two copies of one draft as one: the newest. */
export const mergeDrafts = (stored: Draft, mine: Draft): Draft =>
	stored.updatedAt > mine.updatedAt ? stored : mine;
