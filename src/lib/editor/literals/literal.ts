import type { Word } from './words';

/** A colour without its notation: `#rrggbb` in lower case, alpha from 0 to 1. */
export type Colour = { hex: string; alpha: number };

/** What a literal is called: `circle › diameter, × (2)` is subject, part, operator and ordinal. */
export type Label = {
	/** A name as the code writes it, empty where there is none. */
	subject: string;
	/** Which value of the subject: a word for people, a name of the code, or its place from 1. */
	part: { word: Word } | { name: string } | { place: number } | null;
	/** What is calculated with it, as a sign to read (`×`, `<`); empty where it stands alone. */
	operator: string;
	/** From 2 where the same line has called another one so before; otherwise 1. */
	ordinal: number;
};

/** What every literal has: its place in the text as UTF-16 offsets (`to` exclusive), its line from 1, and the text there. */
type Placed = {
	from: number;
	to: number;
	line: number;
	source: string;
	/** The function or class of the sketch it stands in; empty for the top level. */
	group: string;
	label: Label;
};

/** A number; the range is what a slider offers, `write` gives its text in the notation it has. */
export type NumberLiteral = Placed & {
	kind: 'number';
	value: number;
	minimum: number;
	maximum: number;
	step: number;
	write: (value: number) => string;
};

/** A colour, as a string or as the numbers of a call; `grey` (0–255) where one number says it all. */
export type ColourLiteral = Placed & {
	kind: 'colour';
	value: Colour;
	grey: number | null;
	/** Whether the notation says how opaque it is. */
	hasAlpha: boolean;
	write: (value: Colour) => string;
};

/** `true` or `false`. */
export type ToggleLiteral = Placed & {
	kind: 'toggle';
	value: boolean;
	write: (value: boolean) => string;
};

/** One of several words, such as a constant of p5 or a note. */
export type ChoiceLiteral = Placed & {
	kind: 'choice';
	value: string;
	choices: readonly string[];
	write: (value: string) => string;
};

/** A value in the text of a sketch that a person can turn, pick or choose. */
export type Literal = NumberLiteral | ColourLiteral | ToggleLiteral | ChoiceLiteral;
