import type { Trace } from '../../protocol';
import { realNow } from '../intrinsics';

/** Where the machine's time goes while a trace runs, in milliseconds. */
export class Stopwatch {
	readonly timings: Trace['timings'] = { setup: 0, drawing: 0, sound: 0, pictures: 0 };
	readonly #began = realNow();

	/** Milliseconds since it was made. */
	get elapsed(): number {
		return realNow() - this.#began;
	}

	/** Adds what `work` takes to one of the timings. */
	async time<Value>(name: keyof Trace['timings'], work: () => Promise<Value>): Promise<Value> {
		const began = realNow();
		try {
			return await work();
		} finally {
			this.timings[name] += realNow() - began;
		}
	}
}
