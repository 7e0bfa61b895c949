/** Something an author must mend: `file` from the repository's root, `line` from 1, both texts in English. */
export type LessonFault = { file: string; line: number; message: string; remedy: string };

/** A value, or everything an author must mend before there is one. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; faults: LessonFault[] };

/** `file:line message → remedy`, as printed by the build and by `lessons:check`. */
export const formatFault = ({ file, line, message, remedy }: LessonFault): string =>
	`${file}:${line} ${message} → ${remedy}`;

/** Faults by file, then by line. */
export const sortFaults = (faults: LessonFault[]): LessonFault[] =>
	faults.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
