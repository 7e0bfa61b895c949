// A small script of its own, which the browser runs before the page's: it begins the sketch the server sent along.
import {
	EARLY_RUN,
	handPort,
	makeFrameElement,
	PROTOCOL_VERSION,
	rehearseFrameElement,
	showFrameElement,
	type EarlyFrame,
	type EarlyPlace,
	type EarlyStart,
	type HostMessage,
	type Library
} from '../protocol';

const fetchLibrary = async ({ name, address }: EarlyStart['libraries'][number]) => {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${name}: ${response.status}`);
	return { name, text: await response.text() } as Library;
};

/** More than this is no sketch that begins: the page makes its own frame, and watches it. */
const MOST_HEARD = 2000;
const PICTURE_WITHIN_MILLISECONDS = 1000;

const { skissaModules: modules = [], skissaFrame: address } = window as {
	skissaModules?: string[];
	skissaFrame?: string;
};

// The page's own scripts wait for this: the picture has the processors and the connections first.
let shown = () => {};
Object.assign(window, { skissaFirst: new Promise<void>((resolve) => (shown = resolve)) });
setTimeout(goOn, PICTURE_WITHIN_MILLISECONDS);

/** Lets the page's own scripts come, all at once. */
function goOn(): void {
	for (const href of modules.splice(0)) {
		const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href });
		document.head.append(link);
	}
	shown();
}

/** A frame whose document is on its way, with the port to it. */
type Loading = { element: HTMLIFrameElement; port: MessagePort; isConnected: () => boolean };

/** Makes a frame and puts it where it loads. */
function load(address: string, put: (element: HTMLIFrameElement) => void): Loading {
	const element = makeFrameElement(address);
	rehearseFrameElement(element);
	const { port1: port, port2 } = new MessageChannel();
	let isConnected = false;
	element.addEventListener(
		'load',
		() => {
			isConnected = true;
			handPort(element, port2);
		},
		{ once: true }
	);
	put(element);
	return { element, port, isConnected: () => isConnected };
}

/** Loads while its place is still on its way, where the browser can move a frame without ending what runs in it. */
let ahead =
	address && 'moveBefore' in document.head
		? load(address, (element) => document.head.append(element))
		: null;

/** The frame that is ahead, moved to its place; a new one where there is none. */
function frameIn(place: EarlyPlace, wanted: string): Loading {
	const loading = ahead;
	ahead = null;
	if (!loading || wanted !== address) return load(wanted, (element) => place.append(element));
	place.moveBefore(loading.element, null);
	return loading;
}

/** Begins the sketch of one place; the page's own player takes it over, or makes its own where this one fails. */
async function begin(place: EarlyPlace, text: string): Promise<void> {
	const start = JSON.parse(text) as EarlyStart;
	const libraries = Promise.all(start.libraries.map(fetchLibrary));
	const { element, port, isConnected } = frameIn(place, start.frame);
	const post = (message: HostMessage) => port.postMessage(message);
	const early: EarlyFrame = {
		element,
		port,
		heard: [],
		isConnected: isConnected(),
		libraries: start.libraries.map(({ name }) => name),
		program: JSON.stringify(start.program),
		suffix: start.program.suffix
	};
	const giveUp = () => {
		goOn();
		if (place.skissaEarly !== early) return;
		delete place.skissaEarly;
		port.close();
		element.remove();
	};
	port.onmessage = ({ data }) => {
		if (early.heard.length >= MOST_HEARD) return giveUp();
		early.heard.push(data);
		if (data?.type === 'frame') showFrameElement(element, start.label);
		// What is shown is painted first.
		if (data?.type === 'frame' || data?.type === 'problem')
			requestAnimationFrame(() => setTimeout(goOn));
	};
	element.addEventListener('load', () => (early.isConnected = true), { once: true });
	place.skissaEarly = early;
	try {
		post({ type: 'boot', version: PROTOCOL_VERSION });
		for (const library of await libraries) post({ type: 'library', library });
		post({ type: 'run', run: EARLY_RUN, program: start.program, seed: null });
	} catch {
		giveUp();
	}
}

/** Begins what has come so far; whether anything had. */
function beginAll(): boolean {
	const places = document.querySelectorAll<EarlyPlace>('[data-early]');
	for (const place of places) void begin(place, place.dataset.early ?? '');
	return places.length > 0;
}

// The place is still on its way, and comes long before the page counts as loaded.
const watch = new MutationObserver(() => beginAll() && watch.disconnect());
watch.observe(document, { childList: true, subtree: true });
document.addEventListener('DOMContentLoaded', () => {
	watch.disconnect();
	ahead?.element.remove();
});
