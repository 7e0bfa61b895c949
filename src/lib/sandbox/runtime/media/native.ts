/* The browser's own ways of an element that sounds, taken before any sketch can put others in their place. */
const { apply, getOwnPropertyDescriptor } = Reflect;
const { prototype } = HTMLMediaElement;
const { addEventListener } = EventTarget.prototype;

const read = (owner: object, name: string) =>
	getOwnPropertyDescriptor(owner, name)?.get as (this: unknown) => unknown;

/** The browser's own, to be called with `Reflect.apply`. */
export const native = {
	play: prototype.play,
	pause: prototype.pause,
	isMuted: read(prototype, 'muted'),
	setMuted: getOwnPropertyDescriptor(prototype, 'muted')?.set as (muted: unknown) => void,
	isPaused: read(prototype, 'paused'),
	readiness: read(prototype, 'readyState')
};

const targetOf = read(Event.prototype, 'target');

/** Whether something is an audio or video element, whatever it says of itself. */
export function isMedia(one: unknown): one is HTMLMediaElement {
	try {
		apply(native.isPaused, one, []);
		return true;
	} catch {
		return false;
	}
}

/** Hears what happens to elements at or in a target, before any listener of the sketch's. */
export function captured(
	target: EventTarget,
	type: string,
	happened: (element: HTMLMediaElement) => void
): void {
	const listener = (event: Event) => {
		const element = apply(targetOf, event, []);
		if (isMedia(element)) happened(element);
	};
	apply(addEventListener, target, [type, listener, true]);
}
