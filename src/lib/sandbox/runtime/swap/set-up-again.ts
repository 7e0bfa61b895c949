import { readGlobal } from './globals';
import type { P5, P5Class } from '../p5';
import { releaseContexts } from './release-contexts';

type CreateCanvas = (this: P5, ...parts: unknown[]) => unknown;
type Made = { elt?: Element; remove: () => void };
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isControl = (element: unknown): element is Control =>
	element instanceof HTMLInputElement ||
	element instanceof HTMLSelectElement ||
	element instanceof HTMLTextAreaElement;

/**
 * Runs a sketch's `setup` again on the canvas that is there: what it drew and how it drew are as at the start,
 * `frameCount` and the sketch's variables go on, and what the visitor has set in its controls is kept.
 */
export class SetUpAgain {
	#created: unknown[] | null = null;
	#isAgain = false;
	#made: Made[] = [];
	/** What stood in the page before `setup`. */
	#there = new Set<Element>();
	#touched = new WeakSet<EventTarget>();
	#times = 0;
	/** The sketches in the sketch, whose canvases and elements are not `setup`'s. */
	#inner: Iterable<P5> = [];
	/** Whether it is to run once more as soon as it has ended. */
	#isAwaited = false;

	constructor() {
		window.addEventListener('input', ({ target }) => void (target && this.#touched.add(target)), {
			capture: true
		});
	}

	/** Wraps `createCanvas` of `fn`, which is `p5.prototype`, before an instance is made; `inner` are the sketches in the sketch. */
	install(fn: P5Class['prototype'], inner: Iterable<P5>): void {
		this.#inner = inner;
		const create = fn.createCanvas as CreateCanvas;
		const make = (p5: P5, parts: unknown[]) => {
			const before = p5._renderer;
			if (this.#isAgain && before && isSame(this.#created, parts))
				return before.contextReady?.then(() => before) ?? before;
			const made = create.apply(p5, parts);
			this.#created = parts;
			// Popped when `setup` runs again, all that was set since is as it was here.
			p5._renderer?.push();
			releaseContexts(before);
			return made;
		};
		fn.createCanvas = function (this: P5, ...parts: unknown[]) {
			return this._isGlobal ? make(this, parts) : create.apply(this, parts);
		};
	}

	/** `setup` is about to begin: what stands in the page is not its doing. */
	begins(): void {
		this.#there = new Set(inPage());
	}

	/** `setup` has ended: what it made of elements is known, p5's own and others it put into the page. */
	ended(p5: P5): void {
		const canvas = p5._renderer?.elt;
		const known = p5._elements.filter(({ elt }) => elt && elt !== canvas);
		const of = (one: P5) => one._elements.map(({ elt }): Element | undefined => elt);
		const p5s = new Set([canvas, ...[p5, ...this.#inner].flatMap(of)]);
		// Graphics end with the unit that made them.
		const others = inPage().filter(
			(one) => !this.#there.has(one) && !p5s.has(one) && !one.classList.contains('p5Canvas')
		);
		this.#made = [...known, ...others.map((elt) => ({ elt, remove: () => elt.remove() }))];
	}

	/** Runs `setup`, if there is one; rejects with what it throws. An earlier time that still runs no longer counts. */
	async run(p5: P5): Promise<void> {
		const time = ++this.#times;
		this.#isAwaited = false;
		const values = this.#clearAway(p5);
		this.begins();
		cancelAnimationFrame(p5._requestAnimId);
		p5._loop = true;
		p5._setupDone = false;
		this.#isAgain = true;
		try {
			const setup = readGlobal('setup');
			if (typeof setup === 'function') await (setup as () => unknown)();
		} finally {
			if (time === this.#times) this.#goOn(p5, values);
		}
	}

	/** It will run once more: nothing is drawn in between. */
	await(): void {
		this.#isAwaited = true;
	}

	#goOn(p5: P5, values: Map<string, string>): void {
		this.#isAgain = false;
		this.ended(p5);
		this.#putBack(values);
		if (this.#isAwaited) return;
		p5._setupDone = true;
		if (!p5._loop) return;
		p5._loop = false;
		p5.loop();
	}

	#clearAway(p5: P5): Map<string, string> {
		const values = new Map<string, string>();
		for (const { name, control } of this.#controls())
			if (this.#touched.has(control)) values.set(name, valueOf(control));
		for (const element of this.#made) element.remove();
		const renderer = p5._renderer;
		while (renderer && renderer._pushPopDepth > 0) renderer.pop();
		renderer?.push();
		p5.clear();
		p5.frameRate(60);
		return values;
	}

	#putBack(values: Map<string, string>): void {
		for (const { name, control } of this.#controls()) {
			const value = values.get(name);
			if (value === undefined) continue;
			this.#touched.add(control);
			if (control instanceof HTMLInputElement && control.type === 'checkbox')
				control.checked = value === 'true';
			else control.value = value;
		}
	}

	/** The controls `setup` made, named by their kind and their place among those of the kind. */
	#controls(): { name: string; control: Control }[] {
		const counts = new Map<string, number>();
		return this.#made
			.flatMap(({ elt }) => (elt ? [elt, ...elt.querySelectorAll('*')] : []))
			.filter(isControl)
			.map((control) => {
				const kind = control.type;
				const count = (counts.get(kind) ?? 0) + 1;
				counts.set(kind, count);
				return { name: `${kind} ${count}`, control };
			});
	}
}

/** What stands at the top of the page, and in p5's place for elements. */
const inPage = (): Element[] => [...document.querySelectorAll('body > :not(script), main > *')];

const valueOf = (control: Control): string =>
	control instanceof HTMLInputElement && control.type === 'checkbox'
		? String(control.checked)
		: control.value;

const isSame = (one: unknown[] | null, other: unknown[]): boolean =>
	one !== null && one.length === other.length && one.every((part, at) => part === other[at]);
