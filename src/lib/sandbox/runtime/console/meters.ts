const MOST_LABELS = 1000;

/** What `console.count` and `console.time` remember under a label. */
export class Meters {
	#counts = new Map<string, number>();
	#starts = new Map<string, number>();

	/** The label with how often it was counted. */
	count(label: unknown): string {
		const name = nameOf(label);
		const count = (this.#counts.get(name) ?? 0) + 1;
		if (count > 1 || this.#counts.size < MOST_LABELS) this.#counts.set(name, count);
		return `${name}: ${count}`;
	}

	countReset(label: unknown): void {
		this.#counts.delete(nameOf(label));
	}

	/** Starts a clock unless it runs already. */
	time(label: unknown): void {
		const name = nameOf(label);
		if (this.#starts.size < MOST_LABELS && !this.#starts.has(name))
			this.#starts.set(name, performance.now());
	}

	/** The label with the milliseconds since `time`; null when no such clock runs. */
	elapsed(label: unknown, isEnd: boolean): string | null {
		const name = nameOf(label);
		const start = this.#starts.get(name);
		if (start === undefined) return null;
		if (isEnd) this.#starts.delete(name);
		return `${name}: ${(performance.now() - start).toFixed(2)} ms`;
	}
}

const nameOf = (label: unknown) => (label === undefined ? 'default' : String(label).slice(0, 200));
