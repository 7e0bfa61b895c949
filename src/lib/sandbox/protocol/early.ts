import type { Program } from './program';

/** The number of the run the early script begins: a player's first. */
export const EARLY_RUN = 1;

/** What the server sends along in `data-early` of a player's place, as JSON: all it takes to begin before the page is alive. */
export type EarlyStart = {
	program: Program;
	/** The libraries it needs that the frame's document does not hold. */
	libraries: { name: string; address: string }[];
	/** The address of the frame's document. */
	frame: string;
	/** The canvas's name for assistive technology. */
	label: string;
};

/** A frame that was begun early, until the page takes it over. */
export type EarlyFrame = {
	element: HTMLIFrameElement;
	port: MessagePort;
	/** What the frame has said so far, unread. */
	heard: unknown[];
	/** Whether its document has come, and the port was handed over. */
	isConnected: boolean;
	/** The names of the libraries it was given. */
	libraries: string[];
	/** The program it was given, as JSON, and the suffix of its names. */
	program: string;
	suffix: string;
};

/** A player's place, with the frame the early script left there. */
export type EarlyPlace = HTMLElement & { skissaEarly?: EarlyFrame };

/** Takes the frame that was begun early in this place, once; null where there is none. */
export function takeEarlyFrame(place: EarlyPlace): EarlyFrame | null {
	const early = place.skissaEarly ?? null;
	delete place.skissaEarly;
	return early;
}
