import type { HostMessage, Picture, SketchProblem, Trace } from '../protocol';
import {
	Pending,
	readPictures,
	Recorder,
	seedChance,
	takePicture,
	TracedSound,
	VirtualClock,
	Visitor,
	type TracedP5
} from '../trace';
import { limitCanvas } from './canvas-limit';
import { installConsole } from './console';
import { replaceDialogs } from './dialogs';
import { evaluate } from './intrinsics';
import { p5Class } from './p5';
import { placeIn } from './place';
import { tell } from './port';
import { RunningProgram } from './program';
import { task, untilCalm, untilSetUp } from './traced/calm';
import { Handover } from './traced/handover';
import { Stopwatch } from './traced/stopwatch';

type Asked = Extract<HostMessage, { type: 'trace' }>;
type Tone = Parameters<TracedSound['take']>[0];

const PROGRESS_MILLISECONDS = 100;
const MAXIMUM_CONSOLE_LINES = 200;
const MAXIMUM_ERRORS = 100;

const lineNow = () => placeIn(new Error().stack)?.line ?? null;

/** Runs one program on a clock of its own and tells what it did. Make it before any library is evaluated. */
export class TracedSketch {
	#clock = new VirtualClock((error) => this.#program?.reportError(error));
	#recorder = new Recorder(lineNow);
	#pending = new Pending();
	#handover = new Handover();
	#program: RunningProgram | null = null;
	#errors: SketchProblem[] = [];
	#console: string[] = [];
	#pictures: Picture[] = [];
	#p5: TracedP5 | null = null;
	#setupDone = false;
	#inDraw = false;
	/** Errors when the last draw began. */
	#errorsBefore = 0;

	constructor() {
		this.#clock.install(window);
		readPictures();
		const say = installConsole(({ text }) => {
			if (this.#console.length < MAXIMUM_CONSOLE_LINES) this.#console.push(text.slice(0, 2000));
		});
		replaceDialogs(say);
	}

	/** What the host asked: only a trace, and only one. */
	hear(message: HostMessage): void {
		if (message.type === 'trace' && !this.#program) void this.#trace(message);
		if (message.type === 'taken') this.#handover.taken();
	}

	async #trace({ request, program, settings, libraries, streamFrom }: Asked): Promise<void> {
		const watch = new Stopwatch();
		const { seed, framesPerSecond, wanted, pixelDensity } = settings;
		const total = Math.round(settings.seconds * framesPerSecond);
		this.#program = new RunningProgram(program, (problem) => this.#note(problem));
		Object.defineProperty(window, 'devicePixelRatio', { value: pixelDensity });
		const sound = new TracedSound(
			{ ...settings, ...wanted, seconds: total / framesPerSecond },
			(error) => this.#program?.reportError(error),
			lineNow
		);
		for (const { name, text } of libraries) evaluate(`${text}\n//# sourceURL=${name}.js`);
		const { Tone } = window as unknown as { Tone?: Tone };
		if (Tone) sound.take(Tone);
		this.#pending.install();
		seedChance(seed);
		this.#watch(settings);

		const started = this.#program.start();
		await watch.time('setup', async () => {
			if (!started) return;
			if (this.#program?.drawing)
				await untilSetUp(
					this.#clock,
					this.#pending,
					1000 / framesPerSecond,
					() => this.#setupDone || this.#failed
				);
			await untilCalm(this.#pending, () => this.#failed);
		});
		this.#program.guard.inSetup(false);

		const visitor = new Visitor(
			() => this.#p5?.canvas,
			() => this.#clock.now
		);
		const script = [...settings.script].sort((one, other) => one.frame - other.frame);
		const start = this.#clock.now;
		let frames = 0;
		let told = 0;
		if (total === 0 && streamFrom !== null) await this.#give(request, 0);
		while (frames < total && started && !this.#failed) {
			frames++;
			this.#recorder.frame = frames;
			await watch.time('sound', async () => {
				const end = start + (frames * 1000) / framesPerSecond;
				sound.passTo(frames / framesPerSecond, (seconds) =>
					this.#clock.advanceTo(Math.min(end, start + seconds * 1000))
				);
				this.#clock.advanceTo(end);
				await sound.render();
			});
			await watch.time('drawing', async () => {
				while (script[0] && script[0].frame <= frames) visitor.act(script.shift()!);
				this.#errorsBefore = this.#errors.length;
				this.#clock.drawFrame();
				await this.#settle();
			});
			await watch.time('pictures', async () => {
				if (streamFrom !== null && frames >= streamFrom) await this.#give(request, frames);
				if (settings.pixelFrames.includes(frames) || frames === total || this.#failed)
					this.#picture(frames, settings);
			});
			if (watch.elapsed - told < PROGRESS_MILLISECONDS) continue;
			told = watch.elapsed;
			tell({ type: 'tracing', request, frames });
		}
		if (frames === 0) this.#picture(0, settings);
		const seconds = frames / framesPerSecond;
		const audio = await watch.time('sound', () => sound.finish(seconds));
		const trace: Trace = {
			frames,
			seconds,
			elapsedMilliseconds: watch.elapsed,
			errors: this.#errors,
			counts: this.#recorder.counts,
			calls: this.#recorder.calls,
			notes: sound.notes,
			audio,
			pictures: this.#pictures,
			console: this.#console,
			timings: watch.timings
		};
		tell({ type: 'traced', request, trace }, [
			...this.#pictures.map(({ data }) => data.buffer),
			...(audio?.channels ?? []).map(({ buffer }) => buffer)
		]);
	}

	/** Whether the sketch cannot go on: broken off, failed in `setup`, or in the middle of `draw`. */
	get #failed(): boolean {
		if (this.#program?.guard.stopped()) return true;
		if (!this.#setupDone && this.#program?.drawing) return this.#errors.length > 0;
		return this.#inDraw && this.#errors.length > this.#errorsBefore;
	}

	#note(problem: SketchProblem): void {
		if (problem.severity === 'error' && this.#errors.length < MAXIMUM_ERRORS)
			this.#errors.push(problem);
	}

	#watch({ seed, pixelFrames, wanted, ...settings }: Asked['settings']): void {
		p5Class().registerAddon((p5, fn, lifecycles) => {
			limitCanvas(fn);
			if (wanted.calls) this.#recorder.install(fn);
			lifecycles.presetup = () => {
				this.#p5 = p5.instance as unknown as TracedP5;
				p5.instance?.randomSeed(seed);
				p5.instance?.noiseSeed(seed);
				this.#recorder.begin();
			};
			lifecycles.postsetup = () => {
				if (pixelFrames.includes(0)) this.#picture(0, { wanted, ...settings });
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

	/** Lets all that a frame set going come to rest; a draw that failed has told so by then. */
	async #settle(): Promise<void> {
		await task();
		for (let round = 0; round < 20 && this.#inDraw && !this.#failed; round++) await task();
		if (this.#pending.count > 0) await untilCalm(this.#pending, () => this.#failed);
	}

	#give(request: number, frame: number): Promise<void> {
		return this.#handover.give(request, frame, this.#p5?.canvas);
	}

	#picture(
		frame: number,
		{ wanted, pixelDensity }: Pick<Asked['settings'], 'wanted' | 'pixelDensity'>
	): void {
		if (!wanted.pictures || !this.#p5 || this.#pictures.some((one) => one.frame === frame)) return;
		const picture = takePicture(this.#p5.canvas, frame, this.#p5, pixelDensity);
		if (picture) this.#pictures.push(picture);
	}
}
