import { realNow, realTimeout } from '../intrinsics';
import type { ConsoleLine } from './line';

const LINES_PER_SECOND = 200;
/** Lines that take turns in `draw` are counted apart, up to this many of them. */
const MOST_TAKING_TURNS = 4;

/**
 * Lets 200 lines a second through and sums up the rest in one line a second, so that a flood costs the
 * page nothing. What is held back comes a second later at the latest.
 */
export class Rate {
	#say: (line: ConsoleLine) => void;
	#since = 0;
	#passed = 0;
	#held: ConsoleLine[] = [];

	constructor(say: (line: ConsoleLine) => void) {
		this.#say = say;
	}

	/** How many lines came in this second. */
	get passed(): number {
		return this.#passed;
	}

	/** Takes in one line. */
	add(line: ConsoleLine): void {
		const now = realNow();
		if (now - this.#since > 1000) {
			this.#since = now;
			this.#passed = 0;
			this.#release();
		}
		if (++this.#passed <= LINES_PER_SECOND) return this.#say(line);
		const held = this.#held;
		if (held.length === 0) realTimeout(() => this.#release(), 1000);
		const known = held.find(
			(one) => one.text === line.text && one.level === line.level && one.kind === line.kind
		);
		if (known) known.times++;
		else if (held.length < MOST_TAKING_TURNS && held[0]?.kind !== 'flood')
			held.push({ ...line, nodes: [], table: null });
		else {
			const times = held.reduce((sum, one) => sum + one.times, 1);
			this.#held = [{ ...line, kind: 'flood', nodes: [], table: null, times }];
		}
	}

	#release(): void {
		const held = this.#held;
		this.#held = [];
		for (const line of held) this.#say(line);
	}
}
