import { captured, isMedia, native } from './native';
import { start } from './start';

/** The attribute that says in `autoplay`'s place that an element is to play by itself. */
const WISH = 'data-autoplay';
const WRITTEN = /<(?:[^\s<>:/]*:)?(?:audio|video)/i;
const CAN_PLAY = 3;

const { apply, defineProperty } = Reflect;
const { setAttribute, hasAttribute, removeAttribute } = Element.prototype;
const { replace, toLowerCase } = String.prototype;
const { test } = RegExp.prototype;
const { has, add, delete: remove } = WeakSet.prototype;

/** What has played by itself since it was given what it plays. */
const begun = new WeakSet<HTMLMediaElement>();

/** A text of elements in which none plays by itself unseen: the browser's own way begins before anyone can be told. */
export function withoutAutoplay(text: string): string {
	if (!apply(test, WRITTEN, [text])) return text;
	return apply(replace as (...parts: unknown[]) => string, text, [/\bautoplay\b/gi, WISH]);
}

function begin(element: HTMLMediaElement): void {
	if (!apply(hasAttribute, element, [WISH]) || apply(has, begun, [element])) return;
	apply(add, begun, [element]);
	if (apply(native.isPaused, element, []))
		start(element).catch(() => {
			// A browser that wants a gesture first says so to nobody.
		});
}

function forget(element: HTMLMediaElement): void {
	apply(remove, begun, [element]);
}

function wish(element: HTMLMediaElement): void {
	apply(setAttribute, element, [WISH, '']);
	captured(element, 'canplay', begin);
	captured(element, 'emptied', forget);
	if ((apply(native.readiness, element, []) as number) >= CAN_PLAY) begin(element);
}

const isAutoplay = (name: string) => apply(toLowerCase, name, []) === 'autoplay';

/** Keeps the browser from playing an element by itself, and plays it in its stead. Runs before any sketch. */
export function replaceAutoplay(): void {
	captured(window, 'canplay', begin);
	captured(window, 'emptied', forget);
	defineProperty(HTMLMediaElement.prototype, 'autoplay', {
		configurable: false,
		enumerable: true,
		get(this: HTMLMediaElement) {
			return apply(hasAttribute, this, [WISH]);
		},
		set(this: HTMLMediaElement, wanted: unknown) {
			if (wanted) wish(this);
			else apply(removeAttribute, this, [WISH]);
		}
	});
	const owner = Element.prototype;
	replaceMethod(owner, 'setAttribute', 0, wish);
	replaceMethod(owner, 'setAttributeNS', 1, wish);
	replaceMethod(owner, 'toggleAttribute', 0, (element, parts) => {
		const wanted = parts.length > 1 ? parts[1] : !apply(hasAttribute, element, [WISH]);
		if (wanted) wish(element);
		else apply(removeAttribute, element, [WISH]);
	});
	replaceMethod(owner, 'removeAttribute', 0, (element) => apply(removeAttribute, element, [WISH]));
	for (const name of ['setAttributeNode', 'setAttributeNodeNS']) refuseNode(owner, name);
	for (const name of ['setNamedItem', 'setNamedItemNS']) refuseNode(NamedNodeMap.prototype, name);
}

type Method = (this: unknown, ...parts: unknown[]) => unknown;

function replaceMethod(
	owner: object,
	name: string,
	at: number,
	instead: (element: HTMLMediaElement, parts: unknown[]) => unknown
): void {
	const original = Reflect.get(owner, name) as Method;
	defineProperty(owner, name, {
		configurable: true,
		writable: true,
		value(this: unknown, ...parts: unknown[]) {
			// Read once: an object could give one name here and another to the browser.
			if (at < parts.length) parts[at] = `${parts[at]}`;
			return isAutoplay(String(parts[at])) && isMedia(this)
				? instead(this, parts)
				: apply(original, this, parts);
		}
	});
}

const nameOf = Reflect.getOwnPropertyDescriptor(Attr.prototype, 'localName')?.get as () => string;

/** A part of an element that is handed from one to another is not worth a way of its own. */
function refuseNode(owner: object, name: string): void {
	const original = Reflect.get(owner, name) as Method;
	defineProperty(owner, name, {
		configurable: false,
		writable: false,
		value(this: unknown, part: unknown) {
			if (isAutoplay(apply(nameOf, part, []))) return null;
			return apply(original, this, [part]);
		}
	});
}
