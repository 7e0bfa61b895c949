/** What the textarea and Monaco both can do; offsets count UTF-16 units from 0, lines from 1. */
export interface Surface {
	focus(): void;
	/** Puts the cursor at the start of a line and brings that line into view. */
	reveal(line: number): void;
	/** Takes a whole new text as one undoable edit; the cursor goes to `cursor`, or stays where it was. */
	replace(text: string, cursor?: number): void;
	undo(): void;
	cursor(): number;
	/** Takes a text from outside as one undoable edit; nothing happens when it is the present one. */
	adopt(text: string): void;
	destroy(): void;
}

/** What happens in a surface, told to the component around it. */
export interface SurfaceEvents {
	change(text: string): void;
	run(): void;
	format(): void;
	/** Escape was pressed with nothing open: the next Tab leaves. */
	leaving(): void;
	/** The words for suggestions could not be fetched; the text can still be edited. */
	unaided(): void;
}
