import { PlainError, reportUncaught } from '../plain-error';
import { FLOODING, readWorkerText } from './worker-text';

const MOST_WORKERS = 8;

/**
 * Lets a sketch have eight workers at a time, as each may keep a processor busy and Tone's clock needs only one, and gives
 * them no way to trouble more than the sketch itself.
 */
export function limitWorkers(): void {
	const { construct, apply } = Reflect;
	const { terminate } = Worker.prototype;
	const { addEventListener } = EventTarget.prototype;
	const { add, delete: remove } = WeakSet.prototype;
	const living = new WeakSet<Worker>();
	const prepare = readWorkerText();
	let count = 0;

	Worker.prototype.terminate = function () {
		apply(terminate, this, []);
		if (apply(remove, living, [this])) count--;
	};
	window.Worker = new Proxy(window.Worker, {
		construct(target, parts: unknown[], maker) {
			if (count >= MOST_WORKERS) throw tooMany();
			const worker = construct(target, prepare(parts[0], parts[1]), maker) as Worker;
			apply(add, living, [worker]);
			count++;
			// Made here, where it knows the line that made the worker.
			const flooding = floodingWorker();
			const hear = (event: ErrorEvent) => {
				if (!event.message?.includes(FLOODING)) return;
				event.preventDefault();
				reportUncaught(flooding);
			};
			apply(addEventListener, worker, ['error', hear, true]);
			return worker;
		}
	});
	// The way from a worker to what makes another.
	Object.defineProperty(Worker.prototype, 'constructor', {
		configurable: false,
		writable: false,
		value: window.Worker
	});
}

const tooMany = () =>
	new PlainError(
		'Error',
		'too_many_workers',
		{ maximum: MOST_WORKERS },
		`A sketch may have ${MOST_WORKERS} workers, and this would be one more.`
	);

const floodingWorker = () => new PlainError('RangeError', 'worker_flooding', {}, FLOODING);
