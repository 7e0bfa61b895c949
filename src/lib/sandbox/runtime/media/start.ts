import { captured, native } from './native';

/** What stands between elements that sound and the speakers. */
export type MediaWay = {
	/** Leads an element's sound where it may be heard; false when that cannot be, and it has to stay silent. */
	lead: (element: HTMLMediaElement) => boolean;
	/** An element is about to play; false when nothing may play just now. */
	begins: (element: HTMLMediaElement) => boolean;
};

let way: MediaWay = { lead: () => false, begins: () => true };

/** From now on elements sound this way. Until then, and in a trace, they are silent. */
export function leadMedia(through: MediaWay): void {
	way = through;
}

const { apply, defineProperty } = Reflect;

/** Leads the element's sound on its way before it is heard; where there is none it is muted for good. */
function secure(element: HTMLMediaElement): void {
	if (!apply(native.isMuted, element, []) && !way.lead(element))
		apply(native.setMuted, element, [true]);
}

/** Plays an element, by whatever it was asked for. */
export function start(element: HTMLMediaElement): Promise<void> {
	secure(element);
	return way.begins(element)
		? (apply(native.play, element, []) as Promise<void>)
		: Promise.resolve();
}

/**
 * Lets no audio or video element be heard but on its way: when a sketch plays it, when it is no longer muted, and
 * when a person sets it going by the browser's own buttons. Runs before any sketch.
 */
export function watchStarts(): void {
	const { prototype } = HTMLMediaElement;
	defineProperty(prototype, 'play', {
		configurable: false,
		writable: false,
		async value(this: HTMLMediaElement) {
			return start(this);
		}
	});
	defineProperty(prototype, 'muted', {
		configurable: false,
		enumerable: true,
		get: native.isMuted,
		set(this: HTMLMediaElement, muted: unknown) {
			if (muted || way.lead(this)) apply(native.setMuted, this, [muted]);
		}
	});
	const watch = (target: EventTarget) => {
		for (const type of ['play', 'volumechange']) captured(target, type, secure);
	};
	watch(window);
	// What happens to an element inside one of these is not heard outside.
	const { attachShadow } = Element.prototype;
	defineProperty(Element.prototype, 'attachShadow', {
		configurable: false,
		writable: false,
		value(this: Element, options: ShadowRootInit) {
			const root = apply(attachShadow, this, [options]) as ShadowRoot;
			watch(root);
			return root;
		}
	});
}
