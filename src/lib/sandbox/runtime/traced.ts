import type { HostMessage, Picture, SketchProblem, Trace } from '../protocol';
import {
	readPictures,
	Recorder,
	seedChance,
	takePicture,
	VirtualClock,
	type TracedP5
} from '../trace';
import { limitCanvas } from './canvas-limit';
import { installConsole } from './console';
import { replaceDialogs } from './dialogs';
import { evaluate, nextTask, realNow, realTimeout, takeBitmap } from './intrinsics';
import { p5Class } from './p5';
import { placeIn } from './place';
import { tell } from './port';
import { RunningProgram } from './program';
import { installSound } from './sound';

type Asked = Extract<HostMessage, { type: 'trace' }>;

const SETUP_MILLISECONDS = 10_000;
const MAXIMUM_CONSOLE_LINES = 200;
const MAXIMUM_ERRORS = 100;
const MAXIMUM_UNTAKEN = 3;

/** Runs one program on a clock of its own and tells what it did. Make it before any library is evaluated. */
export class TracedSketch {
	#clock = new VirtualClock((error) => this.#program?.reportError(error));
	#recorder = new Recorder(() => placeIn(new Error().stack, [])?.line ?? null);
	#program: RunningProgram | null = null;
	#errors: SketchProblem[] = [];
	#console: string[] = [];
	#pictures: Picture[] = [];
	#p5: TracedP5 | null = null;
	#setupDone = false;
	#inDraw = false;
	/** Pictures handed over that the host has not dealt with yet. */
	#untaken = 0;
	#taken: (() => void) | null = null;

	constructor() {
		this.#clock.install(window);
		installSound(true);
		readPictures();
		const say = installConsole(({ text }) => {
			if (this.#console.length < MAXIMUM_CONSOLE_LINES) this.#console.push(text.slice(0, 2000));
		});
		replaceDialogs(say);
	}

	/** What the host asked: only a trace, and only one. */
	hear(message: HostMessage): void {
		if (message.type === 'trace' && !this.#program) void this.#trace(message);
		if (message.type !== 'taken') return;
		this.#untaken--;
		this.#taken?.();
	}

	async #trace({ request, program, settings, libraries, streamFrom }: Asked): Promise<void> {
		const began = realNow();
		const { seed, framesPerSecond, seconds } = settings;
		Object.defineProperty(window, 'devicePixelRatio', { value: settings.pixelDensity });
		for (const { name, text } of libraries) evaluate(`${text}\n//# sourceURL=${name}.js`);
		const wanted = new Set(settings.pixelFrames);
		this.#program = new RunningProgram(program, (problem) => {
			if (this.#errors.length < MAXIMUM_ERRORS) this.#errors.push(problem);
		});
		seedChance(seed);
		this.#watch(seed, wanted);
		const started = this.#program.start();
		if (started && this.#program.drawing) await this.#finishSetup(framesPerSecond);
		this.#program.guard.setupDone();

		const start = this.#clock.now;
		const total = Math.round(seconds * framesPerSecond);
		let frames = 0;
		let told = realNow();
		while (frames < total && this.#errors.length === 0) {
			frames++;
			this.#recorder.frame = frames;
			this.#clock.advanceTo(start + (frames * 1000) / framesPerSecond);
			this.#clock.drawFrame();
			await this.#settle();
			if (streamFrom !== null && frames >= streamFrom) await this.#handOver(request, frames);
			if (wanted.has(frames) || frames === total || this.#errors.length > 0) this.#picture(frames);
			if (realNow() - told < 100) continue;
			told = realNow();
			tell({ type: 'tracing', request, frames });
		}
		if (frames === 0) this.#picture(0);
		const trace: Trace = {
			frames,
			seconds: frames / framesPerSecond,
			elapsedMilliseconds: realNow() - began,
			errors: this.#errors,
			counts: this.#recorder.counts,
			calls: this.#recorder.calls,
			notes: [],
			audio: null,
			pictures: this.#pictures,
			console: this.#console,
			timings: { setup: 0, drawing: 0, sound: 0, pictures: 0 }
		};
		tell(
			{ type: 'traced', request, trace },
			this.#pictures.map(({ data }) => data.buffer)
		);
	}

	#watch(seed: number, wanted: Set<number>): void {
		p5Class().registerAddon((p5, fn, lifecycles) => {
			limitCanvas(fn);
			this.#recorder.install(fn);
			lifecycles.presetup = () => {
				this.#p5 = p5.instance as unknown as TracedP5;
				p5.instance?.randomSeed(seed);
				p5.instance?.noiseSeed(seed);
				this.#recorder.begin();
			};
			lifecycles.postsetup = () => {
				if (wanted.has(0)) this.#picture(0);
				// What is drawn at once, as after `noLoop()`, is the first frame.
				this.#recorder.frame = 1;
				this.#setupDone = true;
			};
			lifecycles.predraw = () => {
				this.#inDraw = true;
				this.#recorder.begin();
			};
			lifecycles.postdraw = () => {
				this.#inDraw = false;
			};
		});
	}

	/** Lets `setup` end: what it awaits from timers needs virtual time, what it loads needs real time. */
	async #finishSetup(framesPerSecond: number): Promise<void> {
		const began = realNow();
		for (let round = 1; !this.#setupDone && this.#errors.length === 0; round++) {
			await task();
			if (round < 4) continue;
			if (realNow() - began > SETUP_MILLISECONDS) return;
			await new Promise<void>((resolve) => realTimeout(resolve, 1));
			if (!this.#setupDone && this.#clock.waiting)
				this.#clock.advanceTo(this.#clock.now + 1000 / framesPerSecond);
		}
	}

	/** Lets all that a frame set going come to rest; a draw that failed has told so by then. */
	async #settle(): Promise<void> {
		await task();
		for (let round = 0; round < 20 && this.#inDraw && this.#errors.length === 0; round++)
			await task();
	}

	/** Gives the host the picture of a frame, and waits while it has too many to deal with. */
	async #handOver(request: number, frame: number): Promise<void> {
		const canvas = this.#p5?.canvas;
		if (!canvas || canvas.width === 0 || canvas.height === 0) return;
		const bitmap = await takeBitmap(canvas);
		this.#untaken++;
		tell({ type: 'picture', request, frame, bitmap }, [bitmap]);
		while (this.#untaken >= MAXIMUM_UNTAKEN)
			await new Promise<void>((resolve) => (this.#taken = resolve));
	}

	#picture(frame: number): void {
		if (!this.#p5 || this.#pictures.some((one) => one.frame === frame)) return;
		const picture = takePicture(this.#p5.canvas, frame, this.#p5);
		if (picture) this.#pictures.push(picture);
	}
}

const task = () => new Promise<void>(nextTask);
