import { formatOf, type Choices, type Format } from './choices';
import { densityFor, type Fit } from './placement';
import { outputSize, type Size } from './sizes';

/** What a look at the sketch's first frame tells. `canvas` in CSS pixels, as it is in the window it was given. */
export type Look = { canvas: Size; edge: string; hasSound: boolean };

/** All that decides a file, worked out from the choices; sizes in pixels, `window` and canvas in CSS pixels. */
export type Plan = {
	format: Format;
	output: Size;
	window: Size;
	density: number;
	fit: Fit;
	/** A CSS colour. */
	background: string;
	framesPerSecond: number;
	frames: number;
	/** Exactly `frames / framesPerSecond`. */
	seconds: number;
	seed: number;
	bits: 16 | 24;
	/** Whether sound goes into the file if there is any. */
	takesSound: boolean;
};

/** The window the sketch is given: that of the output, so that a sketch made to fill its window fills the file. */
export function windowFor(choices: Choices, own: Size): Size {
	return choices.shape === 'own' ? own : outputSize(choices, formatOf(choices), own);
}

/** Frames in a second of the chosen kind. */
export function frameRateOf(choices: Choices): number {
	if (choices.kind === 'still') return 60;
	return formatOf(choices) === 'gif' ? choices.gifRate : choices.videoRate;
}

const PAPER = '#faf7f1';

/** The colour of the border, as CSS. */
export function borderColour({ border, picked }: Choices, edge: string): string {
	return { own: edge, paper: PAPER, black: '#000000', picked }[border];
}

/** Works out what the choices mean for a sketch that looks so; `own` is its canvas on the bench. */
export function planFor(choices: Choices, look: Look, own: Size): Plan {
	const format = formatOf(choices);
	const isStill = choices.kind === 'still';
	const framesPerSecond = frameRateOf(choices);
	const frames = isStill
		? Math.round(choices.at * framesPerSecond) + 1
		: Math.max(1, Math.round(choices.seconds * framesPerSecond));
	const base = choices.shape === 'own' ? look.canvas : own;
	const output = outputSize(choices, format, base);
	return {
		format,
		output,
		window: windowFor(choices, own),
		density: densityFor(look.canvas, output, choices.fit),
		fit: choices.fit,
		background: borderColour(choices, look.edge),
		framesPerSecond,
		frames,
		seconds: frames / framesPerSecond,
		seed: choices.seed,
		bits: choices.bits,
		takesSound: choices.kind === 'sound' || choices.kind === 'video'
	};
}
