import type { Happened } from '../../protocol';
import { realNow } from '../intrinsics';
import { hasDraw, type P5 } from '../p5';
import { Diary } from './diary';
import { Steps } from './step';

const nextFrame = window.requestAnimationFrame.bind(window);
const cancelFrame = window.cancelAnimationFrame.bind(window);
const HEARD = [
	'pointermove',
	'pointerdown',
	'pointerup',
	'pointercancel',
	'keydown',
	'keyup',
	'wheel',
	'input',
	'change'
];
const LARGEST_SIDE = 4096;

const side = (length: number): number => Math.max(1, Math.min(LARGEST_SIDE, Math.round(length)));
const windowSize = (): [number, number] => [side(window.innerWidth), side(window.innerHeight)];

/** Notes all it takes to run a living sketch again: its chance, the moments of its frames, what its visitor did. */
export class Happenings {
	/** Makes the chance of this run repeatable; another in every run. */
	readonly seed = crypto.getRandomValues(new Uint32Array(1))[0] as number;
	#diary = new Diary();
	#steps = new Steps();
	#size = windowSize();
	#p5: P5 | null = null;
	#startsAt = 0;
	/** When p5 first drew, as the browser's frames are timed. */
	#drawnAt: number | null = null;
	#began = 0;
	#pausedAt: number | null = null;
	#asked = 0;

	constructor() {
		for (const type of HEARD)
			window.addEventListener(type, (event) => this.#hear(event), { capture: true, passive: true });
		window.addEventListener('resize', ({ isTrusted }) => isTrusted && this.#resized());
	}

	/** The program is about to run. */
	prepare(): void {
		this.#size = windowSize();
		this.#startsAt = Date.now();
	}

	/** `setup` has ended: from now on a sketch's time runs, unless it does already and this is a p5 made anew. */
	begin(p5: P5): void {
		const isFirst = this.#p5 === null;
		this.#p5 = p5;
		if (!isFirst) return this.wake();
		this.#began = p5._lastTargetFrameTime ?? realNow();
		this.#beginAtOneMoment(p5);
		this.wake();
	}

	/** Something draws or is about to: the next frame is one to note. */
	wake(): void {
		if (this.#asked || !this.#p5 || this.#pausedAt !== null || this.#diary.isFull) return;
		this.#asked = nextFrame((stamp) => this.#frame(stamp));
	}

	/** p5 is about to draw. */
	draws(): void {
		this.#drawnAt ??= Number(document.timeline.currentTime ?? 0);
		this.wake();
	}

	/** The sketch's time stands still. */
	pause(): void {
		cancelFrame(this.#asked);
		this.#asked = 0;
		this.#pausedAt = realNow();
	}

	/** The sketch goes on, with a frame at once; gives how many milliseconds it stood still. */
	resume(): number {
		const stood = this.#pausedAt === null ? 0 : realNow() - this.#pausedAt;
		this.#pausedAt = null;
		this.#began += stood;
		if (this.#p5) this.#frame(realNow());
		return stood;
	}

	/** What has happened; null where p5 does not draw. `seed` is the one it was run with, null for one of its own. */
	tell(seed: number | null): Happened | null {
		if (!this.#p5) return null;
		const canvas = this.#p5.canvas?.getBoundingClientRect();
		return {
			seed: (seed ?? this.seed) >>> 0,
			seedsP5: seed !== null,
			startsAt: this.#startsAt,
			size: this.#size,
			moments: this.#diary.moments,
			drawnFrom: this.#drawnFrom(),
			script: [...this.#diary.steps],
			isWhole: !this.#diary.isFull,
			canvas: canvas
				? { left: canvas.left, top: canvas.top, width: canvas.width, height: canvas.height }
				: null
		};
	}

	#drawnFrom(): number {
		const first = (this.#drawnAt ?? 0) - this.#began;
		// Times are told in steps of a tenth of a millisecond.
		return (
			Math.max(
				0,
				this.#diary.moments.findIndex((moment) => moment > first - 0.5)
			) + 1
		);
	}

	/**
	 * Around the end of `setup` p5 reads the clock several times, and where the machine is busy it draws a frame at
	 * once, outside those of the browser. Neither could be repeated: a sketch that loops begins with the next frame.
	 */
	#beginAtOneMoment(p5: P5): void {
		p5._lastTargetFrameTime = Infinity;
		nextFrame(() => {
			p5._lastTargetFrameTime = this.#began;
			if (p5.frameCount === 0) p5._lastRealFrameTime = p5._millisStart = this.#began;
		});
	}

	#frame(stamp: number): void {
		this.#asked = 0;
		this.#diary.addFrame(stamp - this.#began);
		// Without anything that draws p5 loops all the same.
		if (this.#p5?.isLooping() && hasDraw(this.#p5)) this.wake();
	}

	#hear(event: Event): void {
		if (!event.isTrusted || !this.#isOn) return;
		const step = this.#steps.of(event, this.#p5?.canvas, this.#diary.frame);
		if (step) this.#diary.addStep(step);
		this.wake();
	}

	#resized(): void {
		// A sketch that stands still hears of its window all the same.
		if (!this.#p5) return;
		const [width, height] = windowSize();
		this.#diary.addStep({ type: 'resize', frame: this.#diary.frame, width, height });
		this.wake();
	}

	get #isOn(): boolean {
		return this.#p5 !== null && this.#pausedAt === null && !this.#diary.isFull;
	}
}
