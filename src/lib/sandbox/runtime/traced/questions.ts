import type { Answer, FullTraceSettings, ReadyAsk, RecordedTrace, Trace } from '../../protocol';
import type { Pending, Recorder, TracedP5, VirtualClock } from '../../trace';
import type { Guard } from '../guard';
import { evaluate, realNow } from '../intrinsics';
import { p5Class, type P5 } from '../p5';
import { placeIn } from '../place';
import { explainFailure, failure, NeverKept } from './failure';
import { keepLanguage } from './language';
import { toPlain } from './plain-value';
import { freezeRecorded } from './recorded';
import { untilSettled } from './until-settled';

/** A question's own time, of the machine; once all have taken so long together, those that are left have less. */
const EACH_MILLISECONDS = 1000;
const TOGETHER_MILLISECONDS = 10_000;
const LATE_MILLISECONDS = 100;

const { create } = Object;
const isAbove = Function.prototype.call.bind(Object.prototype.isPrototypeOf) as (
	prototype: object,
	value: unknown
) => boolean;
const then = Function.prototype.call.bind(Promise.prototype.then as () => unknown) as (
	promise: unknown,
	done: (value: unknown) => void,
	failed: (error: unknown) => void
) => void;
const PROMISE = Promise.prototype;

/** What questions are put to; `suffix` as in `programSchema`. `told` hears of every answer. */
export type Asked = {
	trace: Trace;
	settings: FullTraceSettings;
	guard: Guard;
	suffix: string;
	p5: TracedP5 | null;
	told: () => void;
};

type Question = (trace: RecordedTrace) => unknown;

/** Puts questions to a sketch that has been traced. Make it after the libraries and before the sketch. */
export class Questions {
	#mendLanguage = keepLanguage();
	#p5 = p5Class();
	#vector = this.#p5.Vector.prototype;
	#asks: ReadyAsk[];
	#clock: VirtualClock;
	#pending: Pending;
	#recorder: Recorder;
	#reseed: () => void;

	/** `reseed` lets `Math.random` begin anew. */
	constructor(
		asks: ReadyAsk[],
		clock: VirtualClock,
		pending: Pending,
		recorder: Recorder,
		reseed: () => void
	) {
		this.#asks = asks;
		this.#clock = clock;
		this.#pending = pending;
		this.#recorder = recorder;
		this.#reseed = reseed;
	}

	/** Makes the language what it was before the sketch; names what cannot be mended. */
	mend(): string | null {
		return this.#mendLanguage();
	}

	/** Answers all, one after the other. The trace's parts are frozen by it, and the sketch is not what it was. */
	async answer(asked: Asked): Promise<Trace['answers']> {
		this.mend();
		const { trace, settings, p5, told } = asked;
		const { width = 0, height = 0 } = p5 ?? {};
		const recorded = freezeRecorded(trace, settings.framesPerSecond, [width, height]);
		const answers = create(null) as Trace['answers'];
		let spent = 0;
		for (let at = 0; at < this.#asks.length; at++) {
			const ask = this.#asks[at] as ReadyAsk;
			const began = realNow();
			const budget = spent < TOGETHER_MILLISECONDS ? EACH_MILLISECONDS : LATE_MILLISECONDS;
			answers[ask.id] = await this.#ask(ask, `ask-${at + 1}.js`, recorded, asked, budget);
			spent += realNow() - began;
			told();
		}
		return answers;
	}

	async #ask(
		ask: ReadyAsk,
		source: string,
		trace: RecordedTrace,
		asked: Asked,
		budget: number
	): Promise<Answer> {
		const { guard, suffix } = asked;
		const changed = this.mend();
		if (changed) return failure('threw', `The sketch has changed ${changed} for good.`);
		const counts = create(null) as Record<string, number>;
		const restore = this.#begin(asked);
		try {
			const question = evaluate(`${ask.code}\n//# sourceURL=${source}`) as Question;
			this.#recorder.instead = ask.calls ? counts : null;
			this.#recorder.begin();
			guard.begin(budget);
			let given = question(trace);
			if (isAbove(PROMISE, given)) given = await this.#settled(given, asked);
			const plain = toPlain(given, this.#vector);
			this.mend();
			if (guard.stopped()) return failure('too_long', 'It went on for too long.');
			return 'value' in plain
				? { value: plain.value, counts }
				: failure('not_a_value', plain.refused);
		} catch (thrown) {
			this.mend();
			if (guard.stopped()) return failure('too_long', 'It went on for too long.', lineOf(thrown));
			return explainFailure(thrown, ask, suffix);
		} finally {
			restore();
		}
	}

	/** Chance begins anew; the function given back ends what the question has set about how p5 draws. */
	#begin({ settings, p5 }: Asked): () => void {
		this.#recorder.instead = null;
		this.#reseed();
		const { instance } = this.#p5;
		const renderer = p5 ? instance?._renderer : undefined;
		const depth = renderer?._pushPopDepth ?? 0;
		attempt(() => instance?.randomSeed(settings.seed));
		attempt(() => instance?.noiseSeed(settings.seed));
		attempt(() => renderer?.push());
		return () => {
			this.#recorder.instead = null;
			attempt(() => popTo(renderer, depth));
		};
	}

	/** What a promise becomes. It may be waited for, in the trace's own time; what it throws is thrown. */
	async #settled(promise: unknown, { settings, guard }: Asked): Promise<unknown> {
		let value: unknown;
		let state: 'waiting' | 'kept' | 'broken' = 'waiting';
		const become = (what: typeof state) => (given: unknown) => {
			state = what;
			value = given;
		};
		then(promise, become('kept'), become('broken'));
		const isOver = () => state !== 'waiting' || guard.stopped();
		const step = 1000 / settings.framesPerSecond;
		await untilSettled(this.#clock, this.#pending, step, isOver);
		if ((state as string) === 'kept') return value;
		throw (state as string) === 'broken' ? value : new NeverKept();
	}
}

function popTo(renderer: P5['_renderer'], depth: number): void {
	while (renderer && renderer._pushPopDepth > depth) renderer.pop();
}

const lineOf = (thrown: unknown): number | null =>
	thrown instanceof Error ? (placeIn(thrown.stack)?.line ?? null) : null;

/** A sketch may have broken p5, which is no reason to leave the question unanswered. */
function attempt(work: () => void): void {
	try {
		work();
	} catch {
		// What cannot be set stays as it is.
	}
}
