/** A remark on the text: `line` and `column` count from 1, a null `column` means the whole line, `endColumn` is exclusive. */
export type Marker = {
	line: number;
	column: number | null;
	endColumn?: number;
	message: string;
	severity: 'error' | 'warning' | 'info';
};
