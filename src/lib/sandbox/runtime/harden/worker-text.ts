import { realTimeout } from '../intrinsics';
import { PlainError } from '../plain-error';

/** What a worker is told that says more than it may. */
export const FLOODING = 'This worker sends message after message without a break.';

/**
 * Runs in a worker before its own text, and on that text's first line, so that lines keep their numbers. No guard stands
 * in a worker's loops, so what one could do to more than its sketch is taken away or bounded: making others and speaking
 * to all who listen, which hold up the whole browser, and messages, which lie waiting and take the memory. 4000 may be
 * sent at once, and 2000 a second.
 */
const PRELUDE = `{
for (const name of ['Worker', 'BroadcastChannel']) delete self[name];
const { apply } = Reflect;
const { min } = Math;
const Refusal = RangeError;
const now = performance.now.bind(performance);
let left = 4000, at = now();
const bound = (owner, name) => {
	const original = owner[name];
	owner[name] = function (...parts) {
		left = min(4000, left + (now() - at) * 2);
		at = now();
		if (left < 1) throw new Refusal('${FLOODING}');
		left--;
		return apply(original, this, parts);
	};
};
bound(self, 'postMessage');
bound(self, 'reportError');
bound(MessagePort.prototype, 'postMessage');
}`.replaceAll('\n', ' ');

/** How long the address lasts that a worker's text is read from. */
const ADDRESS_LASTS_MILLISECONDS = 10_000;

type WorkerParts = [address: string, options: WorkerOptions];

/**
 * Follows the addresses that are made of text from now on. The function given back takes what a sketch makes a worker of
 * and gives what the browser is to make it of: the same text after the prelude. An address of anything else is refused.
 */
export function readWorkerText(): (address: unknown, options: unknown) => WorkerParts {
	const { apply, getOwnPropertyDescriptor } = Reflect;
	const { createObjectURL, revokeObjectURL } = URL;
	const { get, set, delete: remove } = Map.prototype;
	const sizeOf = getOwnPropertyDescriptor(Blob.prototype, 'size')?.get as () => number;
	const OwnBlob = Blob;
	const texts = new Map<string, Blob>();

	URL.createObjectURL = (made) => {
		const address = apply(createObjectURL, URL, [made]);
		try {
			apply(sizeOf, made, []);
			apply(set, texts, [address, made]);
		} catch {
			// A stream of media has no size, and is no text.
		}
		return address;
	};
	URL.revokeObjectURL = (address) => {
		apply(remove, texts, [`${address}`]);
		apply(revokeObjectURL, URL, [address]);
	};

	return (address, options) => {
		const name = `${address}`;
		const text = apply(get, texts, [name]) as Blob | undefined;
		if (!text) throw notText(name);
		const own = apply(createObjectURL, URL, [new OwnBlob(inOrder([PRELUDE, text]))]);
		realTimeout(() => apply(revokeObjectURL, URL, [own]), ADDRESS_LASTS_MILLISECONDS);
		// Never a module: its imports would run before its first line, and no browser reads one in a closed frame.
		return [own, { name: `${(Object(options) as WorkerOptions).name ?? ''}` }];
	};
}

/** A list as the browser reads one, whatever a sketch has made of how lists are gone through. */
function inOrder<Part>(parts: Part[]): Iterable<Part> & Part[] {
	let at = 0;
	const next = () =>
		at < parts.length ? { done: false, value: parts[at++] } : { done: true, value: undefined };
	return { [Symbol.iterator]: () => ({ next }) } as Iterable<Part> & Part[];
}

const notText = (address: string) =>
	new PlainError(
		'SecurityError',
		'worker_not_text',
		{ name: address.slice(0, 80) },
		`A sketch's worker is made of text in the sketch, and not of ${address.slice(0, 80)}.`
	);
