import { P5_NAMES } from './p5-names';

/** How a sketch's names are told from the browser's and p5's, from one text to the next. */
export type Naming = {
	/** By which the text calls its guard. */
	guard: string;
	/** What is added to a name that is taken. */
	suffix: string;
};

/** The name under which a name the sketch declares is known to the frame. */
export const actual = (name: string, { suffix }: Naming): string =>
	isTaken(name) ? name + suffix : name;

/** Whether the browser, p5 or Tone knows this name already; another page's browser is as good a judge as the frame's own. */
export const isTaken = (name: string): boolean =>
	P5_NAMES.has(name) || name === 'p5' || name === 'Tone' || name in globalThis;
