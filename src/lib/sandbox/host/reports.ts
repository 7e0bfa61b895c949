import type { FrameMessage } from '../protocol';

/** What a frame last told of its drawing: frames so far, seconds, speed, size in CSS pixels. */
export type FrameReport = Pick<
	Extract<FrameMessage, { type: 'frame' }>,
	'count' | 'seconds' | 'framesPerSecond' | 'width' | 'height'
>;

/** What one run has told of itself. */
export type Report = {
	frame: FrameReport | null;
	sound: 'none' | 'waiting' | 'playing';
	description: string;
};

/** What the runs of a player have told, each kept apart until one of them is shown. */
export class Reports {
	#known = new Map<number, Report>();

	/** The report of a run with a message taken in. */
	add(run: number, message: FrameMessage): Report {
		const report = { ...this.of(run) };
		if (message.type === 'frame') report.frame = message;
		if (message.type === 'sound') report.sound = message.state;
		if (message.type === 'described') report.description = message.text;
		this.#known.set(run, report);
		return report;
	}

	/** A run goes on under another number, after an edit. */
	continue(run: number, as: number): void {
		this.#known.set(as, { ...this.of(run), ...this.#known.get(as) });
	}

	/** What a run has told so far. */
	of(run: number): Report {
		return this.#known.get(run) ?? { frame: null, sound: 'none', description: '' };
	}

	/** Forgets all runs before this one. */
	forgetBefore(run: number): void {
		for (const known of this.#known.keys()) if (known < run) this.#known.delete(known);
	}
}
