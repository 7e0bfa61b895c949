/** What the textarea and Monaco both can do; offsets count UTF-16 units from 0, lines from 1. */
export interface Surface {
	focus(): void;
	/** Puts the cursor at the start of a line and brings that line into view. */
	reveal(line: number): void;
	/** Takes a whole new text as one undoable edit; the cursor goes to `cursor`, or stays where it was. */
	replace(text: string, cursor?: number): void;
	/** Exchanges `[from, to)`; exchanges of one group with nothing between them are taken back together. */
	splice(from: number, to: number, inserted: string, group: string): void;
	undo(): void;
	redo(): void;
	cursor(): number;
	/** Takes a text from outside as one undoable edit; nothing happens when it is the present one. */
	adopt(text: string): void;
	destroy(): void;
}

/** What can be shown in the text without changing it; lines from 1, those outside the text are passed over. */
export interface Highlights {
	/** Lights a line softly for a while. */
	glow(line: number, milliseconds: number): void;
	/** Marks whole lines, in place of those marked before. */
	outline(lines: readonly number[]): void;
	/** Points at `[from, to)`, or at nothing. */
	point(stretch: Stretch | null): void;
}

/** A stretch of the text as UTF-16 offsets, `to` exclusive. */
export type Stretch = { from: number; to: number };

/** What happens in a surface, told to the component around it. */
export interface SurfaceEvents {
	change(text: string): void;
	/** The cursor may have come to another line (from 1). */
	cursor(line: number): void;
	run(): void;
	format(): void;
	/** The list of keys was asked for. */
	keys(): void;
	/** Escape was pressed with nothing open: the next Tab leaves. */
	leaving(): void;
	/** The words for suggestions could not be fetched; the text can still be edited. */
	unaided(): void;
}
