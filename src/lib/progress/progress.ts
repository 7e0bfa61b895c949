import { adoptStep, earlier, mergeSteps } from './merge';
import { MAXIMUM_CODE_LENGTH, momentAfter, type StepProgress } from './record';
import type { Shelf } from './shelf';
import type { HeldStep } from './wire';

const BEFORE_ANY_EDIT = '1970-01-01T00:00:00.000Z';

const nameOf = (lesson: string, step: string): string => `${lesson}/${step}`;

/** One owner's progress: read from memory, written through to the shelf. `onChange` follows every change made here. */
export class Progress {
	#steps = new Map<string, StepProgress>();

	private constructor(
		readonly owner: string,
		private readonly shelf: Shelf<StepProgress>,
		private readonly onChange: () => void
	) {}

	/** Opens an owner's progress (`guest` or a user's id). */
	static async open(
		owner: string,
		shelf: Shelf<StepProgress>,
		onChange: () => void = () => {}
	): Promise<Progress> {
		const progress = new Progress(owner, shelf, onChange);
		for (const record of await shelf.readAll(owner))
			progress.#steps.set(nameOf(record.lesson, record.step), record);
		return progress;
	}

	/** Everything known, in no order. */
	all = (): StepProgress[] => [...this.#steps.values()];

	/** A lesson's steps by their ids. */
	load = (lesson: string): Map<string, StepProgress> =>
		new Map(
			this.all()
				.filter((record) => record.lesson === lesson)
				.map((record) => [record.step, record])
		);

	/** Records the account does not hold yet. */
	unsent = (): StepProgress[] => this.all().filter((record) => !record.synced);

	/** Keeps the learner's text as it is after an edit. Text past 200 000 characters is cut there: the editor says so. */
	saveCode(lesson: string, step: string, code: string): void {
		const record = this.#get(lesson, step);
		const kept = code.slice(0, MAXIMUM_CODE_LENGTH);
		if (record.code === kept) return;
		this.#set({ ...record, code: kept, updatedAt: momentAfter(record.updatedAt), synced: false });
	}

	/** Adds passed checks; `allPassed` marks the step as done from now. What is passed stays so. */
	markPassed(lesson: string, step: string, checks: string[], allPassed: boolean): void {
		const record = this.#get(lesson, step);
		const passed = [...new Set([...record.passed, ...checks])];
		const passedAt = record.passedAt ?? (allPassed ? new Date().toISOString() : null);
		if (passed.length === record.passed.length && passedAt === record.passedAt) return;
		this.#set({ ...record, passed, passedAt, synced: false });
	}

	/** Back to the step's own start text. Checks passed stay passed. */
	resetStep(lesson: string, step: string): void {
		const record = this.#steps.get(nameOf(lesson, step));
		if (!record || record.code === null) return;
		const updatedAt = momentAfter(record.updatedAt);
		this.#set({ ...record, code: null, updatedAt, synced: false });
	}

	/** Keeps what was answered to what a step asks beside the code. */
	say(lesson: string, step: string, said: unknown): void {
		this.#set({ ...this.#get(lesson, step), said });
	}

	/** Exchanges the code with the version set aside; nothing happens where there is none. */
	swapAside(lesson: string, step: string): void {
		const record = this.#steps.get(nameOf(lesson, step));
		if (!record?.aside) return;
		const updatedAt = momentAfter(record.updatedAt);
		this.#set({ ...record, code: record.aside, aside: record.code, updatedAt, synced: false });
	}

	/** Takes over another owner's steps: where both have one the newer code stands and the other is set aside. */
	async adopt(from: string): Promise<void> {
		const guests = await this.shelf.readAll(from);
		if (guests.length === 0) return;
		for (const guest of guests) {
			const own = this.#steps.get(nameOf(guest.lesson, guest.step));
			this.#set(adoptStep(guest, own, this.owner));
		}
		await this.shelf.settle();
		// Only what is in the database under the new owner may be taken away from the old.
		if (this.shelf.kept === 'browser') await this.shelf.remove(guests);
	}

	/** Takes in what the account holds; `sent` is the record this answers, null when it was only fetched. */
	hold(held: HeldStep, sent: StepProgress | null): void {
		const name = nameOf(held.lesson, held.step);
		const record = this.#steps.get(name) ?? null;
		const { lesson, step, code, passed, passedAt, updated: base } = held;
		const owner = this.owner;
		const same = record?.code === code;
		if (record && record !== sent && !record.synced && !same) {
			// Edited since, or never sent: our code goes out next; only a record that was sent builds on this version.
			this.#set({
				...record,
				passed: [...new Set([...record.passed, ...passed])],
				passedAt: earlier(record.passedAt, passedAt),
				base: sent ? base : record.base
			});
			return;
		}
		const updatedAt = same ? record.updatedAt : record ? momentAfter(record.updatedAt) : base;
		const merged = [...new Set([...passed, ...(record?.passed ?? [])])];
		this.#set({
			owner,
			lesson,
			step,
			code,
			passed: merged,
			passedAt: earlier(passedAt, record?.passedAt ?? null),
			updatedAt,
			synced: merged.length === passed.length && !(record?.passedAt && !passedAt),
			base,
			aside: held.displaced || (record?.aside ?? null),
			said: record?.said
		});
	}

	/** Another tab wrote a step: takes it in and gives it back, or null when nothing is new. */
	async refresh(lesson: string, step: string): Promise<StepProgress | null> {
		const stored = await this.shelf.read([this.owner, lesson, step]);
		if (!stored) return null;
		const name = nameOf(lesson, step);
		const mine = this.#steps.get(name);
		const merged = mine ? mergeSteps(stored, mine) : stored;
		if (mine && JSON.stringify(mine) === JSON.stringify(merged)) return null;
		this.#steps.set(name, merged);
		this.onChange();
		return merged;
	}

	#get = (lesson: string, step: string): StepProgress =>
		this.#steps.get(nameOf(lesson, step)) ?? {
			owner: this.owner,
			lesson,
			step,
			code: null,
			passed: [],
			passedAt: null,
			updatedAt: BEFORE_ANY_EDIT,
			synced: false,
			base: null,
			aside: null
		};

	#set(record: StepProgress): void {
		const known = this.#steps.get(nameOf(record.lesson, record.step));
		if (JSON.stringify(known) === JSON.stringify(record)) return;
		this.#steps.set(nameOf(record.lesson, record.step), record);
		this.shelf.put(record);
		this.onChange();
	}
}
