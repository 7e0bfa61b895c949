import { reportUncaught } from '../plain-error';
import { findFile } from './sketch-files';

/** Bytes that are no picture and no sound: the element fails as it does when a file cannot be had. */
const NOTHING = 'data:,';

const OWNERS: [{ prototype: Element }, string][] = [
	[HTMLImageElement, 'src'],
	[HTMLMediaElement, 'src'],
	[HTMLSourceElement, 'src'],
	[HTMLTrackElement, 'src'],
	[HTMLVideoElement, 'poster']
];

/** Gives images, sounds and videos of the page their files, by `src`, by attribute or by `new Audio`. */
export function serveElements(): void {
	for (const [{ prototype }, name] of OWNERS) serveProperty(prototype, name);
	serveAttributes();
	window.Audio = new Proxy(Audio, {
		construct(target, [source], maker) {
			const audio = Reflect.construct(target, [], maker) as HTMLAudioElement;
			audio.preload = 'auto';
			if (source !== undefined) audio.src = String(source);
			return audio;
		}
	});
}

function serveProperty(prototype: Element, name: string): void {
	const found = Object.getOwnPropertyDescriptor(prototype, name);
	const { get, set } = found ?? {};
	if (!get || !set) return;
	Object.defineProperty(prototype, name, {
		configurable: true,
		enumerable: true,
		get,
		set(this: Element, value: unknown) {
			set.call(this, served(String(value)));
		}
	});
}

function serveAttributes(): void {
	const { setAttribute } = Element.prototype;
	Element.prototype.setAttribute = function (this: Element, name: string, value: string) {
		const loads = OWNERS.some(
			([owner, property]) =>
				String(name).toLowerCase() === property &&
				Object.prototype.isPrototypeOf.call(owner.prototype, this)
		);
		setAttribute.call(this, name, loads ? served(String(value)) : value);
	};
}

/** The address an element is given in the place of the one the sketch wrote. */
function served(written: string): string {
	const found = findFile(written);
	if (found.kind === 'missing') {
		reportUncaught(found.error);
		return NOTHING;
	}
	return found.kind === 'inline' ? written : found.file.url();
}
