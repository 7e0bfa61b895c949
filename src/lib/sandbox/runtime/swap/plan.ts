import type { Unit } from '../../protocol';

/** What an edit asks of a running sketch. */
export type SwapPlan = {
	/** Units to evaluate: functions first, as they would be hoisted, then the others in order. */
	evaluate: Unit[];
	/** Units that are gone. */
	drop: Unit[];
	/** Whether `setup` must run again for the edit to show. */
	setup: boolean;
};

/**
 * The least that makes a running sketch the next one. What runs each frame shows a change by itself; what ran only
 * once (an initialiser, a statement, `setup`) runs again when it changed, when something changed that nothing
 * else uses, or when what it used is disposed of: `owns` tells by key which units made things that end with them.
 * `wasRead` tells of which functions the text alone was used, once.
 */
export function planSwap(
	living: Unit[],
	next: Unit[],
	owns: (key: string) => boolean,
	wasRead: (name: string) => boolean = () => false
): SwapPlan {
	const before = new Map(living.map((unit) => [unit.key, unit]));
	const after = new Map(next.map((unit) => [unit.key, unit]));
	const drop = living.filter(({ key }) => !after.has(key));
	const isNew = (unit: Unit) => before.get(unit.key)?.fingerprint !== unit.fingerprint;
	const changed = new Set(next.filter(isNew));
	const graph = new Graph(next, wasRead);

	// What only once-run text uses does not show a change by itself; a living object does, through its class.
	const unseen = (unit: Unit) =>
		unit.kind === 'class' && before.get(unit.key)?.makes === unit.makes ? [] : unit.names;
	const stale = new Set(
		[...changed, ...drop].flatMap(unseen).filter((name) => !graph.repeats(name))
	);
	const dispose = (unit: Unit) => {
		if (owns(unit.key)) for (const name of unit.names) stale.add(name);
	};
	[...changed, ...drop].forEach(dispose);

	let setup = false;
	for (let grown = true; grown;) {
		grown = false;
		for (const unit of next) {
			const isSetup = unit.names.includes('setup');
			if (isSetup ? setup : changed.has(unit) || unit.kind === 'function' || unit.kind === 'class')
				continue;
			if (!(isSetup && changed.has(unit)) && !graph.reaches(unit, stale)) continue;
			grown = true;
			if (isSetup) setup = true;
			else {
				changed.add(unit);
				for (const name of unit.names) if (!graph.repeats(name)) stale.add(name);
				dispose(unit);
			}
		}
	}
	// Another layout or another comment moves lines: a function is exchanged so that its places stay true.
	const moved = (unit: Unit) =>
		unit.kind === 'function' && before.get(unit.key)?.code !== unit.code;
	const evaluate = next.filter((unit) => changed.has(unit) || moved(unit));
	return {
		evaluate: [
			...evaluate.filter(({ kind }) => kind === 'function'),
			...evaluate.filter(({ kind }) => kind !== 'function')
		],
		drop,
		setup
	};
}

/** Who uses whom in a sketch. */
class Graph {
	#units = new Map<string, Unit>();
	#wasRead: (name: string) => boolean;
	#repeating: Set<string>;

	constructor(units: Unit[], wasRead: (name: string) => boolean) {
		for (const unit of units) for (const name of unit.names) this.#units.set(name, unit);
		this.#wasRead = wasRead;
		const roots = units.flatMap((unit) => {
			if (unit.names.some(wasRead)) return [];
			const isRoot = unit.kind === 'function' && (isHandler(unit) || unit.held);
			return [...unit.later, ...(isRoot ? unit.names : [])];
		});
		this.#repeating = this.#closure(roots, ({ now, later }) => [...now, ...later]);
	}

	/** Whether a name is used again and again, or may be. */
	repeats(name: string): boolean {
		return this.#repeating.has(name);
	}

	/** Whether running a unit uses one of the names. */
	reaches(unit: Unit, names: Set<string>): boolean {
		// What p5 makes a shader of runs once, with all that is within it.
		const used = ({ names: own, now, later }: Unit) =>
			own.some(this.#wasRead) ? [...now, ...later] : now;
		for (const name of this.#closure(unit.now, used)) if (names.has(name)) return true;
		return false;
	}

	/** The names reached from some, through the functions and classes among them. */
	#closure(names: string[], next: (unit: Unit) => string[]): Set<string> {
		const reached = new Set(names);
		for (const name of reached) {
			const unit = this.#units.get(name);
			if (unit?.kind === 'function' || unit?.kind === 'class')
				for (const found of next(unit)) reached.add(found);
		}
		return reached;
	}
}

/** The functions p5 calls by name again and again; what `draw` does not use, the others may. */
const isHandler = ({ names }: Unit): boolean =>
	HANDLERS.some((name) => name !== 'setup' && names.includes(name));

/** The functions p5 calls by name. */
export const HANDLERS = [
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
