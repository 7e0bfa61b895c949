import type { Problem } from '$lib/base';
import type { AccountLink } from './account-link';
import type { StepProgress } from './record';
import type { HeldStep } from './wire';

const PAUSE_MILLISECONDS = 2000;
const LONGEST_WAIT_MILLISECONDS = 60_000;
const RECORDS_PER_REQUEST = 50;
const CHARACTERS_PER_REQUEST = 150_000;

/** Problems that pass by themselves: the same request may succeed later. */
const PASSING = new Set(['offline', 'service_down', 'too_many_requests']);
/** Problems of the session, not of what was sent. */
const OF_SESSION = new Set(['sign_in_needed', 'other_account']);

/** What the outbox needs to know and to tell. */
export type OutboxHost = {
	owner: string;
	/** Records the account does not hold yet. */
	unsent(): StepProgress[];
	/** The account answered: `sent` is the record as it was sent, null for one that was only fetched. */
	onHeld(held: HeldStep, sent: StepProgress | null): void;
	/** A problem that does not pass by itself; null when all is well again. */
	onProblem(problem: Problem | null): void;
};

/** Sends what changed to the account: coalesced, in order, again after failures, until `close`. */
export class Outbox {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#failures = 0;
	#running: Promise<boolean> | null = null;
	#fetched = false;
	#refused = new Set<StepProgress>();
	/** After a refused batch records go one by one. */
	#alone = false;
	#closed = false;

	constructor(
		private readonly host: OutboxHost,
		private readonly link: AccountLink
	) {}

	/** Sends after a pause in editing. */
	soon(): void {
		this.#schedule(this.#failures > 0 ? this.#backOff() : PAUSE_MILLISECONDS);
	}

	/** Sends at once; true when the account holds everything. `lasting`: the page is about to go. */
	async now(lasting = false): Promise<boolean> {
		clearTimeout(this.#timer);
		if (this.#closed) return false;
		// A run under way may have read the records before the latest change: go once more after it.
		await this.#running;
		this.#running ??= this.#run(lasting).finally(() => (this.#running = null));
		return this.#running;
	}

	/** The connection is back: forget the waiting. */
	wake(): void {
		this.#failures = 0;
		void this.now();
	}

	close(): void {
		this.#closed = true;
		clearTimeout(this.#timer);
	}

	#schedule(milliseconds: number): void {
		clearTimeout(this.#timer);
		if (!this.#closed) this.#timer = setTimeout(() => void this.now(), milliseconds);
	}

	#backOff = (): number =>
		Math.min(LONGEST_WAIT_MILLISECONDS, PAUSE_MILLISECONDS * 2 ** this.#failures) *
		(0.75 + Math.random() / 2);

	async #run(lasting: boolean): Promise<boolean> {
		if (!this.#fetched && !lasting && !(await this.#fetch())) return false;
		for (;;) {
			const batch = this.#nextBatch();
			if (batch.length === 0) break;
			const answer = await this.link.send(this.host.owner, batch, lasting);
			if (this.#closed) return false;
			for (const held of answer.records) this.host.onHeld(held, matching(batch, held));
			if (answer.ok && !batch.some((record) => this.host.unsent().includes(record)))
				this.#failures = 0;
			else if (answer.ok) return this.#recover({ code: 'service_down' }, batch, []);
			else if (!this.#recover(answer.problem, batch, answer.records)) return false;
		}
		const all = this.host.unsent().length === 0;
		if (all) {
			this.#alone = false;
			this.host.onProblem(null);
		}
		return all;
	}

	async #fetch(): Promise<boolean> {
		const answer = await this.link.fetchAll(this.host.owner);
		if (this.#closed) return false;
		if (!answer.ok) return this.#recover(answer.problem, [], []);
		this.#fetched = true;
		this.#failures = 0;
		for (const held of answer.records) this.host.onHeld(held, null);
		return true;
	}

	/** Whether to go on at once after a problem. */
	#recover(problem: Problem, batch: StepProgress[], stored: HeldStep[]): boolean {
		if (PASSING.has(problem.code)) {
			this.#failures += 1;
			this.#schedule(this.#backOff());
			return false;
		}
		this.host.onProblem(problem);
		if (OF_SESSION.has(problem.code) || batch.length === 0) return false;
		// One bad record must not hold up the others: narrow down to it, then leave it until it changes.
		const left = batch.filter((record) => !stored.some((held) => isSameStep(held, record)));
		if (left.length === 1) this.#refused.add(left[0]!);
		this.#alone = left.length > 1;
		return left.length > 0;
	}

	#nextBatch(): StepProgress[] {
		const batch: StepProgress[] = [];
		let characters = 0;
		for (const record of this.host.unsent()) {
			if (this.#refused.has(record)) continue;
			characters += record.code?.length ?? 0;
			const full = batch.length >= (this.#alone ? 1 : RECORDS_PER_REQUEST);
			if (batch.length > 0 && (full || characters > CHARACTERS_PER_REQUEST)) break;
			batch.push(record);
		}
		return batch;
	}
}

const isSameStep = (held: HeldStep, record: StepProgress): boolean =>
	held.lesson === record.lesson && held.step === record.step;

const matching = (batch: StepProgress[], held: HeldStep): StepProgress | null =>
	batch.find((record) => isSameStep(held, record)) ?? null;
