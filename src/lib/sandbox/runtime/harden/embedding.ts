import { withoutAutoplay } from '../media';

/**
 * Elements through which a document reaches beyond itself although its policy forbids loading: a nested
 * document has functions of its own, a link opens connections to hosts, and a script of a special
 * kind asks for pages ahead of time.
 */
const REFUSED = [
	'base',
	'embed',
	'fencedframe',
	'frame',
	'frameset',
	'iframe',
	'link',
	'meta',
	'object',
	'portal',
	'script'
];

const NAMED = new RegExp(`^(?:[^:]*:)?(?:${REFUSED.join('|')})$`, 'i');
const WRITTEN = new RegExp(`<(?:[^\\s<>:/]*:)?(?:${REFUSED.join('|')})(?![\\w-])`, 'i');

type Method = (...parts: unknown[]) => unknown;

/** An entity of a document's own may spell what the text itself does not. */
const PARSED = new RegExp(`${WRITTEN.source}|<!ENTITY`, 'i');

/** Makes these elements impossible to create, by name, by text, by class, or in a document of their own. */
export function refuseEmbedding(): void {
	const { test } = RegExp.prototype;
	const matches = test.call.bind(test) as (pattern: RegExp, text: string) => boolean;

	const check = (pattern: RegExp, value: unknown): unknown => {
		// Read once: an object could give one text to the check and another to the browser.
		const text = typeof value === 'string' ? value : `${value}`;
		if (matches(pattern, text))
			throw new TypeError(`A sketch cannot add this to its page: ${text.slice(0, 80)}`);
		return value === null ? null : withoutAutoplay(text);
	};

	const wrap = (owner: object, name: string, at: number, pattern: RegExp) => {
		const original = Reflect.get(owner, name) as Method | undefined;
		if (typeof original !== 'function') return;
		const apply = Reflect.apply;
		Object.defineProperty(owner, name, {
			configurable: false,
			writable: false,
			value(this: unknown, ...parts: unknown[]) {
				if (at < parts.length) parts[at] = check(pattern, parts[at]);
				return apply(original, this, parts);
			}
		});
	};

	const wrapSetter = (owner: object, name: string, pattern = WRITTEN) => {
		const found = Object.getOwnPropertyDescriptor(owner, name);
		if (!found?.set) return;
		const { get, set } = found;
		const apply = Reflect.apply;
		Object.defineProperty(owner, name, {
			configurable: false,
			enumerable: true,
			get,
			set(this: unknown, value: unknown) {
				apply(set, this, [check(pattern, value)]);
			}
		});
	};

	wrap(Document.prototype, 'createElement', 0, NAMED);
	wrap(Document.prototype, 'createElementNS', 1, NAMED);
	wrap(DOMImplementation.prototype, 'createDocument', 1, NAMED);
	wrap(Element.prototype, 'insertAdjacentHTML', 1, WRITTEN);
	wrap(Range.prototype, 'createContextualFragment', 0, WRITTEN);
	wrap(DOMParser.prototype, 'parseFromString', 0, PARSED);
	for (const owner of [Element.prototype, ShadowRoot.prototype]) wrapSetter(owner, 'innerHTML');
	wrapSetter(Element.prototype, 'outerHTML');
	wrapSetter(XMLHttpRequest.prototype, 'responseType', /^document$/);

	refuseDerived();

	const remove = (owner: object, ...names: string[]) => {
		for (const name of names) Reflect.deleteProperty(owner, name);
	};
	// Its own are never needed again, and a copy of one is as good as a new one.
	for (const element of document.querySelectorAll('meta, script')) element.remove();
	remove(Document.prototype, 'write', 'writeln', 'open', 'execCommand');
	remove(XMLHttpRequest.prototype, 'responseXML');
	// Every newer way from text to elements, by whatever name, until it is known here.
	const known = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'getHTML']);
	for (const owner of [Element, HTMLElement, ShadowRoot, DocumentFragment, Node, Range, Document])
		for (const holder of [owner, owner.prototype])
			for (const name of Object.getOwnPropertyNames(holder))
				if (/HTML/.test(name) && !known.has(name)) remove(holder, name);
}

/** A class derived from an element's makes such elements when it is constructed. */
function refuseDerived(): void {
	const { prototype } = CustomElementRegistry;
	const { define } = prototype;
	const apply = Reflect.apply;
	Object.defineProperty(prototype, 'define', {
		configurable: false,
		writable: false,
		value(this: CustomElementRegistry, name: string, made: CustomElementConstructor) {
			// Without the options, which alone can say what element the class extends.
			apply(define, this, [name, made]);
		}
	});
}
