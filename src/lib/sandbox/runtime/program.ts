import type { Program, SketchProblem } from '../protocol';
import { explainError } from './explain-error';
import { installGuard, type Guard } from './guard';
import { evaluate } from './intrinsics';
import { p5Class, type P5 } from './p5';
import { placeIn, SKETCH_NAME } from './place';

/** The functions p5 calls by name. */
const HANDLERS = [
	'setup',
	'draw',
	'mousePressed',
	'mouseReleased',
	'mouseClicked',
	'mouseMoved',
	'mouseDragged',
	'mouseWheel',
	'doubleClicked',
	'keyPressed',
	'keyReleased',
	'keyTyped',
	'deviceMoved',
	'deviceTurned',
	'deviceShaken',
	'windowResized'
];

const globals = window as unknown as Record<string, unknown>;

/** The one program a frame runs. */
export class RunningProgram {
	readonly guard: Guard;
	#program: Program;
	#report: (problem: SketchProblem) => void;
	#p5: P5 | null = null;

	constructor(program: Program, report: (problem: SketchProblem) => void) {
		this.#program = program;
		this.#report = report;
		this.guard = installGuard(program.guard, (line) =>
			report({
				code: 'loop_too_long',
				severity: 'error',
				detail: '',
				values: { line },
				line,
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
		try {
			evaluate(`${this.#program.code}\n//# sourceURL=${SKETCH_NAME}`);
		} catch (error) {
			this.reportError(error);
			return false;
		}
		for (const name of HANDLERS) this.#offer(name);
		if (typeof globals.setup !== 'function' && typeof globals.draw !== 'function') return true;
		const own = this.#namesTakenByP5();
		this.#p5 = new (p5Class())();
		for (const [name, value] of own)
			Object.defineProperty(window, name, {
				value,
				writable: true,
				enumerable: true,
				configurable: true
			});
		return true;
	}

	/** Whether p5 draws for this program. */
	get drawing(): boolean {
		return this.#p5 !== null;
	}

	/** Gives a top-level name of the sketch a new value; other names are left alone. */
	set(name: string, value: unknown): void {
		const openings = this.guard.openings();
		if (Object.hasOwn(openings, name)) openings[name]?.[1]?.(value);
	}

	/** Tells the host what was thrown and where in the learner's text. */
	reportError(thrown: unknown): void {
		if (this.guard.stopped()) return;
		const { shifts } = this.#program;
		const isP5Name = (name: string) => name in p5Class().prototype;
		const place = thrown instanceof Error ? placeIn(thrown.stack, shifts) : null;
		this.#report({
			...explainError(thrown, isP5Name, this.#p5 !== null),
			line: place?.line ?? null,
			column: place?.column ?? null
		});
	}

	/** p5 looks for its handlers on `window`, where `const draw = () => …` does not put them. */
	#offer(name: string): void {
		const opening = this.guard.openings()[name];
		if (!opening || typeof globals[name] === 'function') return;
		const [read] = opening;
		if (typeof read() !== 'function') return;
		globals[name] = (...parts: unknown[]) => (read() as (...parts: unknown[]) => unknown)(...parts);
	}

	/** What the sketch itself declares under p5's names: its own meaning goes before p5's. */
	#namesTakenByP5(): [string, unknown][] {
		const { prototype } = p5Class();
		return this.#program.bindings
			.filter((name) => name in prototype && Object.hasOwn(window, name))
			.map((name) => [name, globals[name]]);
	}
}
