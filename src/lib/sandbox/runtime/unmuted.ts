import { namesEvaluated } from './evaluate';
import { reportUncaught } from './plain-error';

type Called = (this: unknown, ...parts: unknown[]) => unknown;

/**
 * Where what a sketch runs are scripts of the document, a browser keeps to itself what is thrown in them when it calls
 * them, for a closed frame counts as another origin than its own document. What it is to call is therefore called from
 * here, and what is thrown told in the browser's place. Before any library or sketch gives it something to call.
 */
export function hearWhatIsThrown(): void {
	if (namesEvaluated) return;
	const { apply, defineProperty } = Reflect;
	const known = new WeakMap<object, Called>();
	const { get, set } = WeakMap.prototype;

	const heard = (callback: unknown): unknown => {
		if (callback === null || (typeof callback !== 'function' && typeof callback !== 'object'))
			return callback;
		const before = apply(get, known, [callback]) as Called | undefined;
		if (before) return before;
		const call: Called = function (...parts) {
			try {
				return typeof callback === 'function'
					? apply(callback, this, parts)
					: apply((callback as EventListenerObject).handleEvent, callback, parts as [Event]);
			} catch (error) {
				reportUncaught(error);
			}
		};
		apply(set, known, [callback, call]);
		return call;
	};

	const wrap = (owner: object, at: number, ...names: string[]) => {
		for (const name of names) {
			const own = Reflect.get(owner, name) as Called;
			const value: Called = function (...parts) {
				parts[at] = heard(parts[at]);
				return apply(own, this ?? window, parts);
			};
			defineProperty(owner, name, { value, configurable: true, enumerable: true, writable: true });
		}
	};
	wrap(window, 0, 'setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask');
	wrap(EventTarget.prototype, 1, 'addEventListener', 'removeEventListener');
}
