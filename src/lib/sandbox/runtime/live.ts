import { applyChange, type HostMessage, type Program, type SketchProblem } from '../protocol';
import { installConsole } from './console';
import { watchArguments, type ArgumentWatch } from './explain/watch-arguments';
import { keepFitting } from './fit';
import { Inspector, probe } from './inspector';
import { realInterval, realNow, takeBitmap } from './intrinsics';
import { hasDraw, p5Class, type P5 } from './p5';
import { letGo } from './let-go';
import { LiveNotes } from './live-notes';
import { limitCanvas } from './canvas-limit';
import { Happenings } from './happened';
import { goOn, standStill } from './happened/standing-still';
import { lineNow, placeIn } from './place';
import { tell } from './port';
import { RunningProgram } from './program';
import { reportDescription } from './description';
import { seedChance } from '../trace';
import { replaceDialogs } from './dialogs';
import { installSound } from './sound';
import { trackBrowser } from './swap/keep-track';
import { Makings } from './swap/makings';
import { SetUpAgain } from './swap/set-up-again';
import { TrackP5 } from './swap/track-p5';
import { trackTone } from './swap/track-tone';

const REPORT_MILLISECONDS = 250;
const SOUND_MILLISECONDS = 50;

type Run = Extract<HostMessage, { type: 'run' }>;

/** Plays one program in real time and answers its host. Make it before any library is evaluated. */
export class LiveSketch {
	#makings = new Makings();
	#sound = installSound(this.#makings);
	#soundState = 'none';
	#happenings = new Happenings();
	#seed: number | null = null;
	#program: RunningProgram | null = null;
	/** What the host last gave. */
	#given: Program | null = null;
	#run = 0;
	#p5: P5 | null = null;
	#setupEnded = 0;
	#drawn = 0;
	#reported = -1;
	#reportedAt = 0;
	#wasLooping = true;
	#stopped = false;
	#setUpAgain = new SetUpAgain();
	#notes: LiveNotes | null = null;
	#inspector: Inspector | null = null;
	#wasSilent = true;
	#arguments: ArgumentWatch | null = null;

	constructor() {
		trackBrowser(this.#makings);
		const say = installConsole(
			(line) => tell({ type: 'console', run: this.#run, ...line }),
			lineNow,
			(error) => placeIn(error.stack)?.line ?? null
		);
		replaceDialogs(say);
		for (const type of [
			'pointerdown',
			'pointermove',
			'pointerup',
			'click',
			'keydown',
			'keyup',
			'wheel'
		])
			window.addEventListener(type, (event) => this.#filter(event), { capture: true });
	}

	/** A library has been evaluated in the frame. */
	libraryAdded(name: string): void {
		if (name !== 'Tone') return;
		letGo();
		trackTone(this.#makings);
		this.#notes = new LiveNotes(lineNow);
	}

	/** What the host asked of a living sketch. */
	hear(message: HostMessage): void {
		if (message.type === 'run') this.#start(message);
		else if (message.type === 'swap') this.#swap(message);
		else if (message.type === 'set') this.#program?.set(message.name, message.value);
		else if (message.type === 'mute') this.#sound.mute(message.muted);
		else if (message.type === 'gesture') this.#sound.wake();
		else if (message.type === 'capture') this.#capture(message.request);
		else if (message.type === 'inspect') this.#inspect(message.on);
		else if (message.type === 'probe') this.#probe(message.x, message.y);
		else if (message.type === 'happened') this.#tellHappened(message.request);
		else if (message.type === 'stop') this.#stop();
		else if (message.type === 'resume') this.#resume();
	}

	#start({ run, program, seed }: Run): void {
		if (this.#program) return;
		this.#run = run;
		this.#given = program;
		this.#program = new RunningProgram(
			program,
			(problem) => tell({ type: 'problem', run: this.#run, problem }),
			this.#makings
		);
		this.#program.allowSwaps(this.#setUpAgain, () =>
			tell({ type: 'swapped', run: this.#run, outcome: 'reverted' })
		);
		this.#seed = seed;
		seedChance(seed ?? this.#happenings.seed);
		this.#happenings.prepare();
		this.#watch(seed);
		this.#arguments = watchArguments((problem, at) => this.#warn(problem, at));
		realInterval(() => this.#report(), REPORT_MILLISECONDS);
		realInterval(() => this.#reportSound(), SOUND_MILLISECONDS);
		if (!this.#program.start() || this.#program.drawing) return;
		this.#setupEnded = realNow();
		this.#program.guard.inSetup(false);
		this.#report();
	}

	#swap({ run, change }: Extract<HostMessage, { type: 'swap' }>): void {
		this.#run = run;
		this.#resume();
		const program = this.#given && applyChange(this.#given, change);
		this.#given = program;
		if (!this.#program || !program || this.#setupEnded === 0)
			return tell({ type: 'swapped', run, outcome: 'refused' });
		this.#arguments?.again();
		if (this.#program.swap(program)) tell({ type: 'swapped', run, outcome: 'taken' });
	}

	#warn(problem: Omit<SketchProblem, 'line' | 'column'>, { stack }: Error): void {
		const { line, column } = placeIn(stack) ?? { line: null, column: null };
		tell({ type: 'problem', run: this.#run, problem: { ...problem, line, column } });
	}

	#watch(seed: number | null): void {
		p5Class().registerAddon((p5, fn, lifecycles) => {
			limitCanvas(fn, (problem, at) => this.#warn(problem, at));
			const track = new TrackP5(p5, this.#makings);
			/** What is done for the sketch's canvas alone; those of sketches in it count where it has no other. */
			const onlyOuter = (work: () => void) => {
				const workFor = (one: P5) => {
					const outer = p5.instance ?? track.latest;
					if (outer && one !== outer) return;
					this.#p5 = outer;
					work();
				};
				return function (this: P5) {
					workFor(this);
				};
			};
			this.#setUpAgain.install(fn, track.inner);
			reportDescription(fn, (text) => tell({ type: 'described', run: this.#run, text }));
			const begins = onlyOuter(() => {
				this.#setUpAgain.begins();
				if (seed === null) return;
				this.#p5?.randomSeed(seed);
				this.#p5?.noiseSeed(seed);
			});
			lifecycles.presetup = function () {
				track.begins(this);
				begins.call(this);
			};
			lifecycles.postsetup = onlyOuter(() => {
				this.#setupEnded = realNow();
				if (this.#p5) this.#setUpAgain.ended(this.#p5);
				this.#program?.guard.inSetup(false);
				if (this.#p5) keepFitting(this.#p5);
				if (this.#p5) this.#happenings.begin(this.#p5);
				this.#report();
			});
			lifecycles.predraw = onlyOuter(() => {
				this.#inspector?.begin();
				this.#happenings.draws();
			});
			lifecycles.postdraw = onlyOuter(() => {
				const seen = this.#inspector?.end();
				if (seen) tell({ type: 'shapes', run: this.#run, ...seen });
				if (this.#p5) keepFitting(this.#p5);
				this.#program?.drawn();
				if (this.#drawn++ === 0) this.#report();
			});
		});
	}

	#report(): void {
		const state = this.#sound.state();
		if (state !== this.#soundState) tell({ type: 'sound', state });
		this.#soundState = state;
		if (this.#setupEnded === 0 || this.#drawn === this.#reported) return;
		// Before `setup` has ended and the first `draw` there is nothing to show yet.
		if (this.#drawn === 0 && this.#p5 && (hasDraw(this.#p5) || !this.#p5._setupDone)) return;
		const now = realNow();
		const since = (now - this.#reportedAt) / 1000;
		tell({
			type: 'frame',
			run: this.#run,
			count: this.#drawn,
			seconds: (now - this.#setupEnded) / 1000,
			framesPerSecond: this.#reported > 0 ? (this.#drawn - this.#reported) / since : 0,
			width: this.#p5?.width ?? 0,
			height: this.#p5?.height ?? 0
		});
		this.#reported = this.#drawn;
		this.#reportedAt = now;
	}

	#reportSound(): void {
		const heard = this.#sound.heard();
		const isSilent = !heard || heard.peak === 0;
		// Silence is told once.
		if (heard && !(isSilent && this.#wasSilent)) tell({ type: 'heard', run: this.#run, ...heard });
		this.#wasSilent = isSilent;
		const notes = this.#notes?.take() ?? [];
		if (notes.length > 0) tell({ type: 'notes', run: this.#run, notes });
	}

	#inspect(isOn: boolean): void {
		this.#inspector?.destroy();
		this.#inspector = null;
		if (!isOn || !this.#p5) return;
		this.#inspector = new Inspector(this.#p5, lineNow);
		// What is drawn only once is drawn once more.
		if (!this.#p5.isLooping() && !this.#stopped) void this.#p5.redraw();
	}

	#probe(x: number, y: number): void {
		const found = this.#p5 && probe(this.#p5, x, y);
		if (found) tell({ type: 'probed', run: this.#run, ...found });
	}

	#stop(): void {
		if (this.#stopped) return;
		this.#stopped = true;
		this.#wasLooping = this.#p5?.isLooping() ?? false;
		if (this.#p5 && this.#wasLooping) standStill(this.#p5);
		this.#happenings.pause();
		this.#sound.freeze(true);
	}

	#resume(): void {
		if (!this.#stopped) return;
		this.#stopped = false;
		this.#sound.freeze(false);
		const stood = this.#happenings.resume();
		if (this.#p5) goOn(this.#p5, stood, this.#wasLooping);
	}

	#tellHappened(request: number): void {
		tell({ type: 'happened', request, happened: this.#happenings.tell(this.#seed) });
	}

	/** A stopped sketch hears no pointer and no key; a living one may start its sound by them. */
	#filter(event: Event): void {
		if (this.#stopped) event.stopImmediatePropagation();
		else if (event.type === 'pointerup' || event.type === 'keydown') this.#sound.wake();
	}

	#capture(request: number): void {
		const none = () => tell({ type: 'captured', request, bitmap: null });
		const canvas = this.#p5?.canvas ?? document.querySelector('canvas');
		if (!canvas || canvas.width === 0 || canvas.height === 0) return none();
		takeBitmap(canvas).then(
			(bitmap) => tell({ type: 'captured', request, bitmap }, [bitmap]),
			none
		);
	}
}
