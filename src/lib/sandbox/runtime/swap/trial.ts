import type { Unit } from '../../protocol';
import type { Callables } from './callables';
import { dropGlobal, keep, restore, type Kept } from './globals';
import { endAll, type End, type Makings, type OnTrial } from './makings';
import { catchUp } from './track-tone';

const replacesNothing = () => false;

/** What was good before an edit, until the edit has proved itself by a frame without a fault. */
export class Trial {
	/** The units of the last good program. */
	readonly units: Unit[];
	/** Whether `setup` ran again, which only running it once more takes back. */
	hasSetUp = false;
	#kept: Kept;
	#did: ReturnType<Callables['entries']>;
	#undo: (() => void)[] = [];
	#outgoing = new Map<string, Set<End>>();
	#state: OnTrial = {
		isOver: false,
		replaces: (key) => key === 'setup' || (this.#outgoing.get(key)?.size ?? 0) > 0
	};
	#callables: Callables;
	#makings: Makings;

	constructor(units: Unit[], callables: Callables, makings: Makings) {
		this.units = units;
		this.#callables = callables;
		this.#makings = makings;
		this.#kept = keep(units.flatMap(({ names }) => names));
		this.#did = callables.entries();
		makings.trial = this.#state;
	}

	/** Notes how to take back what binding a name anew does not undo. */
	undoBy(undo: () => void): void {
		this.#undo.push(undo);
	}

	/** Takes what a unit made out of its hands: it ends when the edit has proved itself. What this trial itself made ends at once. */
	replace(key: string): void {
		const made = this.#makings.take(key);
		if (this.#outgoing.has(key)) endAll(made);
		else this.#outgoing.set(key, made);
	}

	/** The edit is good: its music takes over, at once and with nothing left out. */
	pass(): void {
		catchUp();
		this.#end();
		for (const made of this.#outgoing.values()) endAll(made);
	}

	/** What plays on remembers its trial, and would with it hold all that was replaced, and what that had replaced. */
	#end(): void {
		this.#state.isOver = true;
		this.#state.replaces = replacesNothing;
		this.#makings.trial = null;
	}

	/** Makes everything as it was; `units` are those to be taken back. */
	fail(units: Unit[]): void {
		this.#makings.trial = null;
		this.#state.replaces = replacesNothing;
		for (const undo of this.#undo.reverse()) undo();
		for (const [key, made] of this.#outgoing) {
			endAll(this.#makings.take(key));
			this.#makings.give(key, made);
		}
		for (const { key, names } of units) {
			if (!this.units.some((unit) => unit.key === key)) endAll(this.#makings.take(key));
			for (const name of names)
				if (!this.#kept.has(name)) {
					dropGlobal(name);
					this.#callables.put(name, undefined);
				}
		}
		restore(this.#kept);
		for (const [name, did] of this.#did) this.#callables.put(name, did);
	}
}
