import type { Graphics, P5, P5Class } from '../p5';
import type { Makings } from './makings';
import { releaseContexts } from './release-contexts';

type CreateGraphics = (this: unknown, ...parts: unknown[]) => Graphics;

/**
 * Notes what a sketch's units make with p5 beside the canvas: graphics, and sketches in the sketch (`new p5(…)`), so
 * that each leaves the page with its unit.
 */
export class TrackP5 {
	/** The sketches in the sketch that units have made and that go on. */
	readonly inner = new Set<P5>();
	#graphics = new WeakMap<P5, Set<Graphics>>();
	#p5: P5Class;
	#makings: Makings;

	constructor(p5: P5Class, makings: Makings) {
		this.#p5 = p5;
		this.#makings = makings;
		this.#trackGraphics();
	}

	/** The sketch in the sketch that was made last and goes on. */
	get latest(): P5 | null {
		return [...this.inner].at(-1) ?? null;
	}

	/** To be called for each p5 while it is being made. */
	begins(one: P5): void {
		// Each adds to what is done when any of them is removed: the first to go would take the listeners of all.
		this.#p5.lifecycleHooks.remove.pop();
		const { maker } = this.#makings;
		if (one === this.#p5.instance || !this.#makings.add(() => this.#end(one))) return;
		this.inner.add(one);
		this.#graphics.set(one, new Set());
		const { setup } = one;
		if (setup)
			one.setup = async () => {
				try {
					await this.#makings.during(maker, () => setup.call(one));
				} finally {
					// What it made since it was taken away.
					if (one.hitCriticalError) this.#end(one);
				}
			};
	}

	#end(one: P5): void {
		// One that has only just been made goes no further.
		one.hitCriticalError = true;
		void one.remove();
		releaseContexts(one._renderer);
		for (const graphics of this.#graphics.get(one) ?? []) graphics.remove();
		this.inner.delete(one);
	}

	#trackGraphics(): void {
		const all = this.#graphics;
		const makings = this.#makings;
		const { prototype } = this.#p5.Graphics;
		const { remove } = prototype;
		prototype.remove = function () {
			all.get(this._pInst)?.delete(this);
			const renderer = this._renderer;
			remove.call(this);
			releaseContexts(renderer);
		};
		const create = this.#p5.prototype.createGraphics as CreateGraphics;
		this.#p5.prototype.createGraphics = function (...parts: unknown[]) {
			const graphics = create.apply(this, parts);
			makings.add(() => graphics.remove());
			all.get(graphics._pInst)?.add(graphics);
			return graphics;
		};
	}
}
