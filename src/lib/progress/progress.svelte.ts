import type { Problem } from '$lib/base';
import { openAccountLink } from './account-link';
import { openChannel, type Channel, type News } from './channel';
import { openDatabase } from './database';
import { DraftStore } from './drafts';
import { forgetFiles } from './file-shelf';
import { DRAFTS, STEPS } from './kinds';
import { openLifeboat } from './lifeboat';
import { Outbox } from './outbox';
import { Progress } from './progress';
import { GUEST, type Draft, type StepProgress } from './record';
import { Shelf } from './shelf';

/** Where work is safe: this browser, the account, this browser on its way to the account, or no place but this page. */
export type Saved = 'browser' | 'account' | 'waiting' | 'nowhere';

type Opened = {
	progress: Progress;
	drafts: DraftStore;
	outbox: Outbox | null;
	/** Settles when the account has been asked, or has taken too long to answer. */
	asked: Promise<unknown>;
};
// Long enough for a slow line to bring another device's work, short enough not to keep anybody waiting.
const ACCOUNT_PATIENCE_MILLISECONDS = 2000;

type Shelves = { steps: Shelf<StepProgress>; drafts: Shelf<Draft> };

/**
 * The page's one keeper of work in progress. `ProgressKeeper` opens it for who is signed in; lessons and studio
 * read and write here and never ask whose work it is.
 */
class Keeper {
	/** `guest`, a user's id, or null before it is opened. Reload what you show when this changes. */
	owner = $state<string | null>(null);
	/** What keeps work from reaching the account and will not pass by itself, or null. */
	problem = $state.raw<Problem | null>(null);
	#kept = $state<'browser' | 'memory'>('browser');
	#unsent = $state(0);
	/** Where the latest work is safe. */
	readonly saved: Saved = $derived.by(() => {
		const here = this.#kept === 'browser' ? 'browser' : 'nowhere';
		if (this.owner === null || this.owner === GUEST) return here;
		if (this.#unsent === 0) return 'account';
		return this.problem ? here : 'waiting';
	});

	#firstOpened: (opened: Promise<Opened>) => void = () => {};
	// Whoever asks before anyone is known waits for the first to be opened.
	#opened: Promise<Opened> = new Promise((resolve) => (this.#firstOpened = resolve));
	#now: Opened | null = null;
	#shelves: Promise<Shelves> | null = null;
	#channel: Channel | null = null;
	#listeners = new Set<(record: StepProgress) => void>();
	#sessionChanged: () => void = () => {};

	/** Opens the work of an owner; the same owner again changes nothing. `sessionChanged`: who is signed in must be asked anew. */
	open(owner: string, sessionChanged: () => void): void {
		this.#sessionChanged = sessionChanged;
		if (this.owner === owner) return;
		const before = this.owner;
		this.owner = owner;
		this.problem = null;
		this.#unsent = 0;
		this.#now?.outbox?.close();
		this.#now = null;
		const opened = this.#open(owner);
		this.#firstOpened(opened);
		this.#opened = opened;
		this.#channel ??= openChannel((news) => void this.#hear(news));
		if (before !== null) this.#channel.tell({ type: 'owner', owner });
	}

	/** A lesson's steps by their ids; for a member after the account was asked, for at most two seconds. */
	async load(lesson: string): Promise<Map<string, StepProgress>> {
		const { progress, asked } = await this.#opened;
		await asked;
		return progress.load(lesson);
	}

	/** Everything the owner has done as far as this browser knows, without asking the account. */
	known = async (): Promise<StepProgress[]> => (await this.#opened).progress.all();

	/** Everything the owner has done, as `load` gives it. */
	async all(): Promise<StepProgress[]> {
		const { progress, asked } = await this.#opened;
		await asked;
		return progress.all();
	}

	/** Keeps the learner's text after an edit: safe against a killed tab when this returns. */
	saveCode(lesson: string, step: string, code: string): void {
		this.#with(({ progress, outbox }) => {
			progress.saveCode(lesson, step, code);
			outbox?.soon();
		});
	}

	/** Adds passed checks; `allPassed` marks the step as done. */
	markPassed(lesson: string, step: string, checks: string[], allPassed: boolean): void {
		this.#with(({ progress, outbox }) => {
			progress.markPassed(lesson, step, checks, allPassed);
			if (allPassed) void outbox?.now();
			else outbox?.soon();
		});
	}

	/** Back to the step's own start text; checks passed stay passed. */
	resetStep(lesson: string, step: string): void {
		this.#with(({ progress, outbox }) => {
			progress.resetStep(lesson, step);
			outbox?.soon();
		});
	}

	/** Keeps what the learner answered to what a step asks beside the code, in this browser. */
	say(lesson: string, step: string, said: unknown): void {
		this.#with(({ progress }) => progress.say(lesson, step, said));
	}

	/** Exchanges a step's code with the version set aside (`StepProgress.aside`). */
	swapAside(lesson: string, step: string): void {
		this.#with(({ progress, outbox }) => {
			progress.swapAside(lesson, step);
			outbox?.soon();
		});
	}

	/** Calls back when another tab or device changed a step; gives the function that ends it. */
	onElsewhere(listener: (record: StepProgress) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Keeps a free sketch's text under a key after an edit. */
	keepDraft(key: string, code: string): void {
		this.#with(({ drafts }) => drafts.keepDraft(key, code));
	}

	/** A free sketch's text, or null. */
	readDraft = async (key: string): Promise<string | null> =>
		(await this.#opened).drafts.readDraft(key);

	/** Free sketches kept in this browser, the latest first. */
	drafts = async (): Promise<Draft[]> => (await this.#opened).drafts.drafts();

	/** Lets a free sketch go. */
	dropDraft = async (key: string): Promise<void> => (await this.#opened).drafts.dropDraft(key);

	/** Writes and sends everything now; true when all of it is where it should be. `lasting`: the page is about to go. */
	async flush(lasting = false): Promise<boolean> {
		if (this.owner === null) return true;
		const opened = this.#now;
		if (!opened) return (await this.#opened) && this.flush(lasting);
		const { steps, drafts } = await this.#shelvesOpen();
		const written = Promise.all([steps.settle(), drafts.settle()]);
		const sent = opened.outbox ? await opened.outbox.now(lasting) : true;
		await written;
		return sent && (opened.outbox !== null || steps.kept === 'browser');
	}

	/** The connection is back: sends what waits. */
	wake(): void {
		this.#now?.outbox?.wake();
	}

	/** Takes an owner's work out of this browser, for an account that is deleted. */
	async forget(owner: string): Promise<void> {
		if (this.#now?.progress.owner === owner) this.#now.outbox?.close();
		const { steps, drafts } = await this.#shelvesOpen();
		await steps.remove(await steps.readAll(owner));
		await drafts.remove(await drafts.readAll(owner));
		await forgetFiles(owner);
	}

	#with(work: (opened: Opened) => void): void {
		if (this.#now) work(this.#now);
		else void this.#opened.then(work);
	}

	#shelvesOpen = (): Promise<Shelves> =>
		(this.#shelves ??= openDatabase().then((database) => {
			this.#kept = database ? 'browser' : 'memory';
			const lifeboat = (name: string) => openLifeboat(`skissa:${name}:`, () => localStorage);
			const steps = new Shelf(STEPS, database, lifeboat('steps'), (items, kept) => {
				this.#kept = kept;
				for (const { owner, lesson, step } of items)
					this.#channel?.tell({ type: 'step', owner, lesson, step });
			});
			const drafts = new Shelf(DRAFTS, database, lifeboat('drafts'), (_, kept) => {
				this.#kept = kept;
			});
			return { steps, drafts };
		}));

	async #open(owner: string): Promise<Opened> {
		const shelves = await this.#shelvesOpen();
		const drafts = new DraftStore(owner, shelves.drafts);
		const progress = await Progress.open(owner, shelves.steps, () => {
			if (this.owner === owner) this.#unsent = progress.unsent().length;
		});
		await removeSavedOfOthers(shelves.steps, owner);
		let outbox: Outbox | null = null;
		if (owner !== GUEST) {
			await progress.adopt(GUEST);
			await drafts.adopt(GUEST);
			outbox = this.#openOutbox(progress);
		}
		if (this.owner !== owner) return this.#opened;
		this.#unsent = progress.unsent().length;
		const patience = new Promise((end) => setTimeout(end, ACCOUNT_PATIENCE_MILLISECONDS));
		const asked = outbox ? Promise.race([outbox.now(), patience]) : Promise.resolve();
		this.#now = { progress, drafts, outbox, asked };
		return this.#now;
	}

	#openOutbox(progress: Progress): Outbox {
		const host = {
			owner: progress.owner,
			unsent: progress.unsent,
			onHeld: (held: Parameters<Progress['hold']>[0], sent: StepProgress | null) => {
				const before = progress.load(held.lesson).get(held.step)?.code;
				progress.hold(held, sent);
				const after = progress.load(held.lesson).get(held.step);
				if (after && after.code !== before) this.#listeners.forEach((listen) => listen(after));
			},
			onProblem: (problem: Problem | null) => {
				if (this.owner !== progress.owner) return;
				this.problem = problem;
				if (problem?.code === 'other_account') this.#sessionChanged();
			}
		};
		return new Outbox(host, openAccountLink('/api/progress'));
	}

	async #hear(news: News): Promise<void> {
		if (news.type === 'owner' && news.owner !== this.owner) this.#sessionChanged();
		if (news.type !== 'step' || news.owner !== this.owner) return;
		const record = await (await this.#opened).progress.refresh(news.lesson, news.step);
		if (record) this.#listeners.forEach((listen) => listen(record));
	}
}

/** On a shared computer nobody's work stays behind once it is safe in the account. */
async function removeSavedOfOthers(steps: Shelf<StepProgress>, owner: string): Promise<void> {
	for (const other of await steps.owners()) {
		if (other === owner || other === GUEST) continue;
		await steps.remove((await steps.readAll(other)).filter((record) => record.synced));
	}
}

/** The keeper of this page. */
export const keeper = new Keeper();
