import type { HostMessage, Picture, SketchProblem, Trace, TraceAudio } from '../protocol';
import {
	LightMeter,
	Pending,
	readPictures,
	Recorder,
	seedChance,
	seedCrypto,
	setReducedMotion,
	takePicture,
	TracedSound,
	VirtualClock,
	Visitor,
	type TracedP5
} from '../trace';
import { limitCanvas } from './canvas-limit';
import { installConsole } from './console';
import { replaceDialogs } from './dialogs';
import { Shapes } from './inspect/shapes';
import { runLibrary } from './intrinsics';
import { p5Class, type P5 } from './p5';
import { lineNow } from './place';
import { tell } from './port';
import { RunningProgram } from './program';
import { task, untilCalm, untilDrawn, untilSetUp } from './traced/calm';
import { keepDensity } from './traced/density';
import { Handover } from './traced/handover';
import { Questions } from './traced/questions';
import { Stopwatch } from './traced/stopwatch';

type Asked = Extract<HostMessage, { type: 'trace' }>;
type Tone = Parameters<TracedSound['take']>[0];

const PROGRESS_MILLISECONDS = 100;
const MAXIMUM_CONSOLE_LINES = 200;
const MAXIMUM_ERRORS = 100;
/** Turns of promises in which a draw that waits for nothing has ended, and in which p5 has asked for its next frame. */
const MOST_TURNS = 20;
const TURNS_AFTER = 20;
/** Of what `draw` drew only the last frames are noted as shapes: the line of a call is costly to find. */
const FRAMES_OF_SHAPES = 120;
const MOST_SHAPES = 2000;

/** Runs one program on a clock of its own and tells what it did. Make it before any library is evaluated. */
export class TracedSketch {
	#clock = new VirtualClock((error) => this.#program?.reportError(error));
	#recorder = new Recorder(lineNow);
	#pending = new Pending();
	#handover = new Handover();
	#asked: Asked | null = null;
	#program: RunningProgram | null = null;
	#errors: SketchProblem[] = [];
	#console: string[] = [];
	#pictures: Picture[] = [];
	#light: LightMeter | null = null;
	#shapes: Shapes | null = null;
	#p5: TracedP5 | null = null;
	#questions: Questions | null = null;
	#setupDone = false;
	/** What was recorded stays as it is. */
	#isOver = false;
	#inDraw = false;
	/** Errors when the last draw began. */
	#errorsBefore = 0;

	constructor() {
		this.#clock.install(window);
		readPictures();
		const say = installConsole(({ text }) => {
			if (!this.#isOver && this.#console.length < MAXIMUM_CONSOLE_LINES)
				this.#console.push(text.slice(0, 2000));
		});
		replaceDialogs(say);
	}

	/** What the host asked: only a trace, and only one. */
	hear(message: HostMessage): void {
		if (message.type === 'trace' && !this.#asked) void this.#answer((this.#asked = message));
		if (message.type === 'taken') this.#handover.taken();
	}

	async #answer({ request, program, settings, streamFrom }: Asked): Promise<void> {
		const watch = new Stopwatch();
		if (settings.startsAt !== undefined) this.#clock.startAt(settings.startsAt);
		const { seconds, framesPerSecond, wanted } = settings;
		const { moments } = settings;
		const total = moments?.length ?? Math.round(seconds * framesPerSecond);
		this.#program = new RunningProgram(program, (problem) => this.#note(problem));
		const sound = new TracedSound(
			{ ...settings, ...wanted, seconds: moments ? seconds : total / framesPerSecond },
			(error) => this.#program?.reportError(error),
			lineNow
		);
		let frames = 0;
		const lasted = () => (moments ? (moments[frames - 1] ?? 0) / 1000 : frames / framesPerSecond);
		let audio: TraceAudio | null = null;
		try {
			this.#prepare(this.#asked!, sound);
			if (await watch.time('setup', () => this.#setUp(framesPerSecond)))
				frames = await this.#run(total, sound, watch);
			if (frames === 0 && streamFrom !== null) await this.#give(0);
			if (frames === 0) this.#picture(0);
			this.#questions?.mend();
			audio = await watch.time('sound', () => sound.finish(lasted()));
		} catch (error) {
			this.#program.reportError(error);
		}
		const trace: Trace = {
			frames,
			seconds: lasted(),
			elapsedMilliseconds: watch.elapsed,
			errors: this.#errors,
			counts: this.#recorder.counts,
			calls: this.#recorder.calls,
			notes: sound.notes.map((note) => ({ ...note })),
			audio,
			pictures: this.#pictures,
			...(this.#light && { light: this.#light.finish() }),
			...(this.#shapes && { shapes: this.#shapes.take().slice(-MOST_SHAPES) }),
			console: this.#console,
			answers: {},
			timings: watch.timings
		};
		trace.answers = await this.#ask(trace, program.suffix);
		trace.elapsedMilliseconds = watch.elapsed;
		tell({ type: 'traced', request, trace }, [
			...this.#pictures.map(({ data }) => data.buffer),
			...(audio?.channels ?? []).map(({ buffer }) => buffer)
		]);
	}

	#prepare({ settings, libraries, asks }: Asked, sound: TracedSound) {
		const { seed, seedsP5, pixelDensity, reducedMotion, wanted } = settings;
		if (reducedMotion !== undefined) setReducedMotion(window, reducedMotion);
		Object.defineProperty(window, 'devicePixelRatio', { value: pixelDensity });
		for (const { name, text } of libraries) runLibrary(name, text);
		const { Tone } = window as unknown as { Tone?: Tone };
		if (Tone) sound.take(Tone);
		this.#pending.install();
		const reseed = seedChance(seed);
		seedCrypto();
		if (wanted.light) this.#light = new LightMeter();
		if (wanted.shapes) this.#recorder.watcher = this.#shapes = this.#noteShapes(settings);
		else if (!wanted.calls) this.#recorder.instead = null;
		this.#watch(
			seedsP5 ? seed : null,
			wanted.calls || wanted.shapes || asks.some(({ calls }) => calls)
		);
		if (asks.length > 0)
			this.#questions = new Questions(asks, this.#clock, this.#pending, this.#recorder, reseed);
	}

	#noteShapes({ moments, seconds, framesPerSecond }: Asked['settings']): Shapes {
		const total = moments?.length ?? Math.round(seconds * framesPerSecond);
		return new Shapes(
			(p5) => p5 === this.#p5,
			() => !this.#inDraw || this.#recorder.frame > total - FRAMES_OF_SHAPES
		);
	}

	/** Puts the questions to the sketch, once all else is recorded. */
	async #ask(trace: Trace, suffix: string): Promise<Trace['answers']> {
		this.#isOver = true;
		if (!this.#questions || !this.#program) return {};
		const { settings, request } = this.#asked!;
		const told = () => tell({ type: 'tracing', request, frames: trace.frames });
		const { guard } = this.#program;
		return this.#questions.answer({ trace, settings, guard, suffix, p5: this.#p5, told });
	}

	/** Starts the program and lets its `setup` end; false when its top level failed. */
	async #setUp(framesPerSecond: number): Promise<boolean> {
		if (!this.#program?.start()) return false;
		const isOver = () => this.#setupDone || this.#failed;
		if (this.#draws) await untilSetUp(this.#clock, this.#pending, 1000 / framesPerSecond, isOver);
		// The guard goes on giving each turn the time `setup` has: a busy machine is no fault of the sketch.
		await untilCalm(this.#pending, () => this.#failed);
		return true;
	}

	/** Draws frame by frame, and gives how many were drawn. */
	async #run(total: number, sound: TracedSound, watch: Stopwatch): Promise<number> {
		const { settings, request, streamFrom, streamOnly } = this.#asked!;
		const chosen = streamOnly && new Set(streamOnly);
		const isGiven = (frame: number) =>
			streamFrom !== null && frame >= streamFrom && (chosen?.has(frame) ?? true);
		const { framesPerSecond, moments } = settings;
		const visitor = new Visitor(
			() => this.#p5?.canvas,
			() => this.#clock.now
		);
		const script = [...settings.script].sort((one, other) => one.frame - other.frame);
		const start = this.#clock.now;
		let frame = 0;
		let told = 0;
		while (frame < total && !this.#failed) {
			this.#recorder.frame = ++frame;
			await watch.time('sound', async () => {
				const until = moments?.[frame - 1] ?? (frame * 1000) / framesPerSecond;
				const end = start + until;
				const pass = (seconds: number) => this.#pass(Math.min(end, start + seconds * 1000));
				await sound.passTo(until / 1000, pass);
				await this.#pass(end);
				if (!(await sound.render())) await task();
			});
			await watch.time('drawing', async () => {
				while (script[0] && script[0].frame <= frame) {
					visitor.act(script.shift()!);
					await task();
				}
				this.#errorsBefore = this.#errors.length;
				this.#clock.drawFrame();
				await this.#settle(sound.isRendered);
			});
			await watch.time('pictures', async () => {
				this.#light?.measure(this.#p5?.canvas);
				if (isGiven(frame)) await this.#give(frame);
				if (settings.pixelFrames.includes(frame) || frame === total || this.#failed)
					this.#picture(frame);
			});
			if (watch.elapsed - told < PROGRESS_MILLISECONDS) continue;
			told = watch.elapsed;
			tell({ type: 'tracing', request, frames: frame });
		}
		return frame;
	}

	/** Lets the trace's own time pass; what a timer sets going comes to rest before the next. */
	#pass(until: number): Promise<void> | void {
		if (this.#clock.isDueBy(until)) return this.#clock.passTo(until, task);
		this.#clock.advanceTo(until);
	}

	/** Whether p5 draws, for the program or for a sketch in it. */
	get #draws(): boolean {
		return this.#program?.drawing === true || this.#p5 !== null;
	}

	/** Whether the sketch cannot go on: broken off, failed in `setup`, or in the middle of `draw`. */
	get #failed(): boolean {
		if (this.#program?.guard.stopped()) return true;
		if (!this.#setupDone && this.#draws) return this.#errors.length > 0;
		return this.#inDraw && this.#errors.length > this.#errorsBefore;
	}

	#note(problem: SketchProblem): void {
		if (!this.#isOver && problem.severity === 'error' && this.#errors.length < MAXIMUM_ERRORS)
			this.#errors.push(problem);
	}

	#watch(seed: number | null, calls: boolean): void {
		p5Class().registerAddon((p5, fn, lifecycles) => {
			// Of a trace only errors are told.
			limitCanvas(fn, () => {});
			keepDensity(fn, this.#asked?.settings.pixelDensity ?? 1);
			if (calls) this.#recorder.install(fn, p5.Font.prototype);
			const begins = (one: P5) => {
				// Sketches in the sketch count where it has no other.
				const outer = p5.instance ?? one;
				this.#p5 = outer as unknown as TracedP5;
				if (seed !== null) {
					outer.randomSeed(seed);
					outer.noiseSeed(seed);
				}
				this.#recorder.begin();
			};
			lifecycles.presetup = function () {
				begins(this);
			};
			lifecycles.postsetup = () => {
				if (this.#asked?.settings.pixelFrames.includes(0)) this.#picture(0);
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

	/**
	 * Lets all that a frame set going come to rest; a draw that failed has told so by then. Where sound is rendered
	 * next, which takes a task of its own, a draw that has ended is not given another: the browser then paints its
	 * canvas while the sound is rendered on another processor.
	 */
	async #settle(soundIsNext: boolean): Promise<void> {
		for (let turn = 0; turn < MOST_TURNS && this.#inDraw; turn++) await null;
		for (let turn = 0; turn < TURNS_AFTER; turn++) await null;
		if (this.#inDraw || this.#pending.count > 0 || !soundIsNext) await task();
		for (let round = 0; round < 20 && this.#inDraw && !this.#failed; round++) await task();
		if (this.#pending.count > 0) await untilCalm(this.#pending, () => this.#failed);
		await untilDrawn(this.#p5?._renderer?.drawingContext);
	}

	#give(frame: number): Promise<void> {
		return this.#handover.give(this.#asked?.request ?? 0, frame, this.#p5?.canvas);
	}

	#picture(frame: number): void {
		const settings = this.#asked?.settings;
		if (!settings?.wanted.pictures || !this.#p5) return;
		if (this.#pictures.some((one) => one.frame === frame)) return;
		const picture = takePicture(this.#p5.canvas, frame, this.#p5, settings.pixelDensity);
		if (picture) this.#pictures.push(picture);
	}
}
