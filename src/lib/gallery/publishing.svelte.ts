import { newRecordId, type Problem, type Result } from '$lib/base';
import { freshDetails, type Details, type PublishDraft } from './draft';
import { forget, keep, readKept } from './kept';
import { prepare, sendPublication } from './send';

/** One opening of the publish dialog: what is typed, the picture, and how far it has come. */
export class Publishing {
	details = $state<Details>(freshDetails({}));
	poster = $state.raw<Blob | null>(null);
	isTakingPoster = $state(false);
	posterProblem = $state.raw<Problem | null>(null);
	problems = $state.raw<Problem[]>([]);
	/** Share sent, 0–1; null while nothing is being sent. */
	sent = $state<number | null>(null);
	/** The published work's id. */
	published = $state<string | null>(null);
	/** The form was filled with what was typed at an earlier time. */
	wasKept = $state(false);

	#id = newRecordId();
	#place: string;
	#draft: () => PublishDraft;
	#takePoster: () => Promise<Result<Blob>>;
	#taking: Promise<void> = Promise.resolve();

	/** `place` is the page's path: what is typed is kept in this browser under it until it is published. */
	constructor(place: string, draft: () => PublishDraft, takePoster: () => Promise<Result<Blob>>) {
		this.#place = place;
		this.#draft = draft;
		this.#takePoster = takePoster;
		const kept = readKept(place);
		this.wasKept = kept !== null;
		this.details = kept ?? freshDetails(draft());
	}

	/** Takes the picture of the canvas, again if there is one. */
	takePoster(): Promise<void> {
		this.#taking = this.#take();
		return this.#taking;
	}

	async #take(): Promise<void> {
		this.isTakingPoster = true;
		const taken = await this.#takePoster();
		this.isTakingPoster = false;
		this.posterProblem = taken.ok ? null : taken.problem;
		if (taken.ok) this.poster = taken.value;
		this.problems = this.problems.filter(({ field }) => field !== 'poster');
	}

	/** Keeps what is typed in this browser. */
	keep(): void {
		if (!this.published) keep(this.#place, $state.snapshot(this.details));
	}

	/** Empties the form and forgets what was kept. */
	startOver(): void {
		forget(this.#place);
		this.details = freshDetails(this.#draft());
		this.wasKept = false;
		this.problems = [];
	}

	/** Checks and sends; gives the id when the work is published, else null with `problems` set. */
	async publish(): Promise<string | null> {
		this.keep();
		this.sent = 0;
		// Whoever types fast is not refused for a picture that is still on its way.
		await this.#taking;
		const details = $state.snapshot(this.details);
		const ready = await prepare(this.#id, details, this.#draft(), this.poster);
		this.problems = ready.ok ? [] : ready.problems;
		if (!ready.ok || !this.poster) {
			this.sent = null;
			return null;
		}
		const answer = await sendPublication(ready.value, this.poster, (share) => (this.sent = share));
		this.sent = null;
		if (!answer.ok) {
			this.problems = answer.problems;
			if (answer.problems.some(({ field }) => field === 'id')) this.#id = newRecordId();
			return null;
		}
		forget(this.#place);
		this.published = answer.value.id;
		return answer.value.id;
	}
}
