import type { Marker } from '$lib/editor';
import type { Box } from '$lib/lesson';
import { SketchPlayer, sketchProblemText, type SketchProblem } from '$lib/sandbox/host';

/** What a phone shows under the canvas; on a wide screen all are beside each other. */
export type Panel = 'read' | 'tinker' | 'code' | 'goals' | 'console';

/** A place in the editor's text, for the parts that point at code. */
export type Place = { line: number; column: number | null };

/** The state of one workbench: the text being edited, the sketch it runs, and which panel a phone shows. */
export class Bench {
	readonly player: SketchPlayer;
	/** The text sure to be run as soon as the page is alive, which then begins before; null where nobody knows it yet. */
	first: string | null = null;
	code = $state('');
	/** Counts the texts opened: each has a history of its own in the editor. */
	document = $state(0);
	panel = $state<Panel>('code');
	/** The line the cursor is on, from 1; 0 until it has been anywhere. */
	cursorLine = $state(0);
	/** Whether the canvas waits for the person: what is opened does not run until `release`. */
	isHeld = $state(false);
	/** Places outlined over the canvas, in its CSS pixels. */
	ghosts = $state.raw<readonly Box[]>([]);
	/** A problem of the sketch in the reader's words. */
	readonly textOf: (problem: SketchProblem) => string;
	#onedit: (code: string) => void;

	/**
	 * `onedit` hears every change the person makes, before the sketch runs it; `textOf` has the words for a problem where
	 * they are not those of a studio.
	 */
	constructor(
		onedit: (code: string) => void = () => {},
		textOf: (problem: SketchProblem) => string = sketchProblemText
	) {
		this.player = new SketchPlayer();
		this.#onedit = onedit;
		this.textOf = textOf;
	}

	/** Puts another text on the bench, as on a new step, and runs it; undo does not reach behind it, `onedit` does not hear it. */
	open(code: string): void {
		if (code !== this.code) this.document++;
		this.code = code;
		if (this.isHeld) this.player.stop();
		else if (code !== this.player.code) this.player.run(code, { fresh: true });
	}

	/** Runs the text as the page comes alive, unless it waits for the person. */
	start(): void {
		if (!this.isHeld) this.player.run(this.code);
	}

	/** Lets the sketch run that waited. */
	release(): void {
		if (!this.isHeld) return;
		this.isHeld = false;
		this.player.run(this.code, { fresh: true });
	}

	/** Exchanges the text as one edit that can be undone in the editor, and runs it; `onedit` does not hear it. */
	replace(code: string): void {
		this.code = code;
		// What plays already is left to play.
		if (code !== this.player.code) this.player.run(code);
	}

	/** The person changed the text. */
	edit(code: string): void {
		this.code = code;
		this.#onedit(code);
		if (!this.isHeld) this.player.run(code);
	}

	/** Runs the text as it stands: a stopped sketch goes on, one that plays this very text begins anew. */
	run(): void {
		if (this.isHeld) return this.release();
		if (this.player.state === 'stopped' && this.player.code === this.code) this.player.resume();
		else this.player.run(this.code, { fresh: this.player.code === this.code });
	}

	/** The problems of the text as the editor marks them. */
	get markers(): Marker[] {
		return this.player.problems.flatMap((problem) =>
			problem.line === null
				? []
				: [
						{
							line: problem.line,
							column: problem.column,
							message: this.textOf(problem),
							severity: problem.severity
						}
					]
		);
	}

	/** The first problem, which is the one to mend first: an error if there is any, else a warning. */
	get problem(): SketchProblem | null {
		return this.player.problems[0] ?? null;
	}
}
