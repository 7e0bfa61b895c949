import type { SketchProblem } from '../../protocol';
import { realInterval } from '../intrinsics';
import { p5Class } from '../p5';
import { judgeArguments } from './judge-arguments';
import { signedNames } from './signature-table';

const CALLS_LOOKED_AT = 24;
const LOOK_AGAIN_MILLISECONDS = 4000;
const MOST_WARNINGS = 20;

type Called = (...values: unknown[]) => unknown;
type Warn = (problem: Omit<SketchProblem, 'line' | 'column'>, at: Error) => void;

/** The watch over the values p5's functions are called with. */
export type ArgumentWatch = {
	/** Looks at the first calls anew and forgets what was said: after a change of the program. */
	again: () => void;
};

/**
 * Looks at the values in the first calls of each of p5's functions on the window, and again now and then, and warns
 * of those that can hardly be meant, each once; `at` is an error made at the call. It stands in front of a function
 * only while it looks: otherwise p5's own is there. Nothing a call does is changed by it. Put it up before p5 starts.
 */
export function watchArguments(warn: Warn): ArgumentWatch {
	const watched = new Map<string, (calls: number) => void>();
	const told = new Set<string>();

	function look(name: string, values: unknown[]): void {
		try {
			if (told.size >= MOST_WARNINGS) return;
			const judgement = judgeArguments(name, values);
			if (!judgement) return;
			const at = new Error();
			const { code, values: said } = judgement;
			const key = `${code} ${name} ${String(said.position)} ${callSite(at)}`;
			if (told.has(key)) return;
			told.add(key);
			warn({ code, severity: 'warning', detail: '', values: said }, at);
		} catch {
			// A value that cannot be looked at is p5's to judge.
		}
	}

	function watch(name: string): void {
		const known = watched.get(name);
		if (known) return known(CALLS_LOOKED_AT);
		const own = onWindow(name);
		if (!isP5s(own)) return;
		let left = 0;
		const looking: Called = (...values) => {
			if (left > 0) {
				look(name, values);
				if (--left === 0) put(name, own);
			}
			return own(...values);
		};
		const begin = (calls: number) => {
			const now = onWindow(name);
			// Where the sketch has put its own meaning, that stays.
			if (now !== own && now !== looking) return;
			left = calls;
			if (now === own) put(name, looking);
		};
		watched.set(name, begin);
		begin(CALLS_LOOKED_AT);
	}

	const watchAll = () => {
		for (const name of signedNames()) watch(name);
	};
	p5Class().registerAddon((p5, fn, lifecycles) => {
		lifecycles.presetup = watchAll;
	});
	realInterval(watchAll, LOOK_AGAIN_MILLISECONDS);
	return {
		again() {
			told.clear();
			watchAll();
		}
	};
}

const globals = window as unknown as Record<string, unknown>;

const onWindow = (name: string): unknown => {
	const found = Object.getOwnPropertyDescriptor(globals, name);
	return found && 'value' in found ? found.value : undefined;
};

/** p5 binds its functions to itself; what a sketch declares is not bound. */
const isP5s = (value: unknown): value is Called =>
	typeof value === 'function' && value.name.startsWith('bound ');

/** As p5 puts them there; anew, for an engine calls what was never exchanged faster than what was. */
const put = (name: string, value: Called): void => {
	Reflect.deleteProperty(globals, name);
	Object.defineProperty(globals, name, { value, configurable: true, enumerable: true });
};

const callSite = ({ stack }: Error): string =>
	/sketch[-\d]*\.js:\d+:\d+/.exec(stack ?? '')?.[0] ?? '';
