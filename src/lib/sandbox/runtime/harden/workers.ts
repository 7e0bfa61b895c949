const MOST_WORKERS = 8;

/** Lets a sketch have eight workers at a time and no more: each may keep a processor busy, and Tone's clock needs only one. */
export function limitWorkers(): void {
	const { construct, apply } = Reflect;
	const { terminate } = Worker.prototype;
	const living = new WeakSet<Worker>();
	const { add, delete: remove } = WeakSet.prototype;
	let count = 0;
	Worker.prototype.terminate = function () {
		apply(terminate, this, []);
		if (apply(remove, living, [this])) count--;
	};
	window.Worker = new Proxy(window.Worker, {
		construct(target, parts, maker) {
			if (count >= MOST_WORKERS)
				throw new Error(`A sketch may have ${MOST_WORKERS} workers, and this would be one more.`);
			const worker = construct(target, parts, maker) as Worker;
			apply(add, living, [worker]);
			count++;
			return worker;
		}
	});
}
