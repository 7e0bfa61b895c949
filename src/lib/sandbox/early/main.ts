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

/** Begins the sketch of one place; the page's own player takes it over, or makes its own where this one fails. */
async function begin(place: EarlyPlace, text: string): Promise<void> {
	const start = JSON.parse(text) as EarlyStart;
	const libraries = Promise.all(start.libraries.map(fetchLibrary));
	const element = makeFrameElement(start.frame);
	rehearseFrameElement(element);
	const { port1: port, port2 } = new MessageChannel();
	const post = (message: HostMessage) => port.postMessage(message);
	const early: EarlyFrame = {
		element,
		port,
		heard: [],
		isConnected: false,
		program: JSON.stringify(start.program),
		suffix: start.program.suffix
	};
	port.onmessage = ({ data }) => {
		early.heard.push(data);
		if (data?.type === 'frame') showFrameElement(element, start.label);
	};
	element.addEventListener(
		'load',
		() => {
			early.isConnected = true;
			handPort(element, port2);
		},
		{ once: true }
	);
	place.append(element);
	place.skissaEarly = early;
	try {
		post({
			type: 'boot',
			version: PROTOCOL_VERSION,
			mode: 'live',
			libraries: await libraries
		});
		post({ type: 'run', run: EARLY_RUN, program: start.program, seed: null });
	} catch {
		if (place.skissaEarly !== early) return;
		delete place.skissaEarly;
		element.remove();
	}
}

for (const place of document.querySelectorAll<EarlyPlace>('[data-early]'))
	void begin(place, place.dataset.early ?? '');
