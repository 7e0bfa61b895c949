import type { Program, SketchProblem, Unit } from '../protocol';
import { makeGuard, type Guard } from './guard';
import { evaluateAs } from './evaluate';
import { p5Class } from './p5';
import { lineIn, nameEvaluation, placeUnits } from './place';
import { problemOf } from './problem-of';
import { Callables } from './swap/callables';
import { FormerClasses } from './swap/classes';
import { announce, bindGlobal, dropGlobal, readGlobal, seal, unseal } from './swap/globals';
import { Makings } from './swap/makings';
import { HANDLERS, planSwap } from './swap/plan';
import type { SetUpAgain } from './swap/set-up-again';
import { SetupTurns } from './swap/setup-turns';
import { Trial } from './swap/trial';

const isHandler = (name: string): boolean => HANDLERS.includes(name);
const isFunction = (name: string): boolean => typeof readGlobal(name) === 'function';

/** The program a frame runs, exchanged piece by piece as its text is edited. */
export class RunningProgram {
	readonly guard: Guard;
	readonly makings: Makings;
	#program: Program;
	#report: (problem: SketchProblem) => void;
	#callables = new Callables((name, current, self, parts) =>
		this.#call(name, current, self, parts)
	);
	#former = new FormerClasses();
	#trial: Trial | null = null;
	#reverted: () => void = () => {};
	#setups: SetupTurns | null = null;
	#hasP5 = false;
	/** Whether an error in `draw` has ended p5's loop, which p5 itself does not know. */
	#hasDied = false;

	constructor(program: Program, report: (problem: SketchProblem) => void, makings = new Makings()) {
		this.#program = program;
		this.#report = report;
		this.makings = makings;
		this.guard = makeGuard((line, thrown) =>
			report({
				code: 'loop_too_long',
				severity: 'error',
				detail: '',
				values: { line: lineIn(thrown.stack, line) ?? line },
				line: lineIn(thrown.stack, line),
				column: null
			})
		);
		window.addEventListener('error', (event) => {
			event.preventDefault();
			this.reportError(event.error ?? event.message);
		});
		window.addEventListener('unhandledrejection', (event) => {
			event.preventDefault();
			this.reportError(event.reason);
		});
	}

	/** Evaluates the program and, when it has something p5 calls, starts p5. False when its top level failed. */
	start(): boolean {
		this.guard.install(this.#program.guard);
		placeUnits(this.#program.units);
		try {
			for (const unit of this.#program.units) announce(unit);
			for (const unit of hoistedFirst(this.#program.units)) this.#evaluate(unit);
		} catch (error) {
			this.reportError(error);
			return false;
		}
		this.#startP5();
		return true;
	}

	/** Lets the program be exchanged while it runs; `reverted` is told when an edit that was taken in proves faulty. */
	allowSwaps(again: SetUpAgain, reverted: () => void): void {
		this.#setups = new SetupTurns(again, this.guard, this.makings, (error) => this.#fail(error));
		this.#reverted = reverted;
	}

	/** Whether p5 draws for this program. */
	get drawing(): boolean {
		return this.#hasP5;
	}

	/** Exchanges what an edit changed; false when it failed at once. What fails is reported, and the last good program goes on. */
	swap(program: Program): boolean {
		const { units } = this.#program;
		const plan = planSwap(
			units,
			program.units,
			(key) => this.makings.has(key),
			(name) => this.#callables.wasRead(name)
		);
		this.#trial ??= new Trial(units, this.#callables, this.makings);
		const trial = this.#trial;
		this.guard.install(program.guard);
		if (this.guard.stopped()) this.guard.release();
		const known = new Set(units.flatMap(({ names }) => names));
		this.#program = program;
		placeUnits(program.units);
		try {
			for (const unit of plan.drop) this.#drop(unit, program.units, trial);
			for (const unit of plan.evaluate)
				if (!unit.names.some((name) => known.has(name))) announce(unit);
			for (const unit of plan.evaluate) this.#exchange(unit, trial);
		} catch (error) {
			this.#fail(error);
			return false;
		}
		if (this.#hasP5 && plan.setup) void this.#runSetup(trial);
		else if (this.#hasP5) this.#revive();
		else this.#startP5();
		// Where no frame is drawn none can prove it.
		if (!this.#hasP5 || (!plan.setup && !isFunction('draw'))) this.#pass();
		return true;
	}

	/** A frame was drawn to its end: an edit on trial has proved itself. */
	drawn(): void {
		if (this.#setups?.isRunning || !this.#trial) return;
		if (this.guard.stopped()) this.#fail(null);
		else this.#pass();
	}

	/** Gives a top-level name of the sketch a new value; other names are left alone. */
	set(name: string, value: unknown): void {
		const unit = this.#program.units.find(({ names }) => names.includes(name));
		const actual = unit ? name : name + this.#program.suffix;
		if (unit ?? this.#program.units.some(({ names }) => names.includes(actual)))
			bindGlobal(actual, value);
	}

	/** Tells the host what was thrown and where in the learner's text. */
	reportError(thrown: unknown): void {
		// A rejection may be told of after the program was released.
		if (this.guard.stopped() || this.guard.threw(thrown)) return;
		this.#report(problemOf(thrown, this.#program, this.#hasP5));
	}

	#startP5(): void {
		if (!isFunction('setup') && !isFunction('draw')) return;
		this.#hasP5 = true;
		new (p5Class())();
	}

	#evaluate(unit: Unit): void {
		this.makings.during(unit.key, () => evaluateAs(nameEvaluation(unit), unit.code));
		if (unit.constant) seal(unit);
		for (const name of unit.names)
			if (isHandler(name) || (unit.kind === 'function' && unit.held))
				this.#callables.bind(name, readGlobal(name), isHandler(name));
	}

	#exchange(unit: Unit, trial: Trial): void {
		trial.replace(unit.key);
		const [name = ''] = unit.names;
		const living = unit.kind === 'class' ? classOf(name) : undefined;
		unseal(unit);
		this.#evaluate(unit);
		if (!living) return;
		const others = this.#program.units.flatMap(({ kind, names }) =>
			kind === 'class' ? names.map(classOf) : []
		);
		trial.undoBy(this.#former.replace(name, living, readGlobal(name), others));
	}

	#drop(unit: Unit, next: Unit[], trial: Trial): void {
		trial.replace(unit.key);
		for (const name of unit.names) {
			if (next.some(({ names }) => names.includes(name))) continue;
			dropGlobal(name);
			this.#callables.put(name, undefined);
		}
	}

	/** Runs `setup` again as part of an edit; what it made before ends first, or there would be two of each, but music goes on. */
	async #runSetup(trial: Trial): Promise<void> {
		trial.hasSetUp = true;
		if (!(await this.#setUp()) || trial !== this.#trial) return;
		if (isFunction('draw')) this.#revive();
		else this.#pass();
	}

	async #setUp(): Promise<boolean> {
		const { instance } = p5Class();
		if (!instance || !(await this.#setups?.run(instance))) return false;
		if (!this.#trial) this.#setups?.endLasting();
		return true;
	}

	#call(
		name: string,
		current: (...parts: unknown[]) => unknown,
		self: unknown,
		parts: unknown[]
	): unknown {
		const isSetup = name === 'setup';
		const fail = (error: unknown) => {
			if (this.#trial && !isSetup) return this.#fail(error);
			if (name === 'draw') this.#hasDied = true;
			// p5 takes its ring away only where `setup` ends well.
			if (isSetup) p5Class().instance?._loadingIndicator?.remove();
			throw error;
		};
		try {
			const result = this.makings.during(isSetup ? name : null, () => current.apply(self, parts));
			if (!(result instanceof Promise)) return result;
			if (isSetup) this.makings.maker = name;
			return result.catch(fail).finally(() => {
				if (isSetup) this.makings.maker = null;
			});
		} catch (error) {
			return fail(error);
		}
	}

	#pass(): void {
		this.#trial?.pass();
		this.#trial = null;
		this.#setups?.endLasting();
	}

	#fail(thrown: unknown): void {
		const trial = this.#trial;
		if (thrown !== null) this.reportError(thrown);
		if (!trial) return;
		this.#trial = null;
		trial.fail(this.#program.units);
		this.#program = { ...this.#program, units: trial.units };
		placeUnits(trial.units);
		this.#reverted();
		const goOn = () => {
			if (trial.hasSetUp) void this.#setUp().then(() => this.#revive());
			else this.#revive();
		};
		if (this.guard.stopped()) this.guard.releaseAfter(goOn);
		else goOn();
	}

	/** Lets p5 draw again where an error ended its loop unnoticed, and shows an edit where it draws only once. */
	#revive(): void {
		const { instance } = p5Class();
		if (!instance?._setupDone) return;
		if (!instance.isLooping()) return void instance.redraw();
		if (!this.#hasDied) return;
		this.#hasDied = false;
		cancelAnimationFrame(instance._requestAnimId);
		instance.noLoop();
		instance.loop();
	}
}

/** The class a name stands for, also while its name is not yet bound. */
function classOf(name: string): unknown {
	try {
		return readGlobal(name);
	} catch {
		return undefined;
	}
}

const hoistedFirst = (units: Unit[]): Unit[] => [
	...units.filter(({ kind, hoisted }) => kind === 'function' && hoisted),
	...units.filter(({ kind, hoisted }) => kind !== 'function' || !hoisted)
];
