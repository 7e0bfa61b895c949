import { SvelteMap } from 'svelte/reactivity';
import { lineCounter } from '../literals/lines';
import type { Highlights, Stretch } from '../surface';

/** What is lit in the plain field, line by line; it has no way to mark a part of one. */
export class PlainMarks implements Highlights {
	/** Glowing lines, each with the number of times it has been lit. */
	readonly glowing = new SvelteMap<number, number>();
	outlined = $state.raw<readonly number[]>([]);
	pointed = $state<number | null>(null);
	readonly #text: () => string;
	#lit = 0;

	constructor(text: () => string) {
		this.#text = text;
	}

	glow(line: number, milliseconds: number): void {
		const turn = (this.#lit += 1);
		this.glowing.set(line, turn);
		setTimeout(() => this.glowing.get(line) === turn && this.glowing.delete(line), milliseconds);
	}

	outline(lines: readonly number[]): void {
		this.outlined = lines;
	}

	point(stretch: Stretch | null): void {
		this.pointed = stretch && lineCounter(this.#text())(stretch.from);
	}

	/** Whether anything is lit at all. */
	get isLit(): boolean {
		return this.glowing.size > 0 || this.outlined.length > 0 || this.pointed !== null;
	}
}
