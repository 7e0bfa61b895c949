const CLEAR = '\r\u001b[2K';
const EVERY = 0.25;

/**
 * Tells how far a render has come: one line that is redrawn on a terminal, a line for every quarter
 * elsewhere. `end` clears the redrawn line.
 */
export function progressLine(name: string, write = (text: string) => process.stderr.write(text)) {
	const terminal = process.stderr.isTTY;
	const began = performance.now();
	let quarter = 0;
	return {
		tell(frames: number, of: number): void {
			const share = of > 0 ? frames / of : 1;
			const left = ((performance.now() - began) / 1000) * (1 / Math.max(share, 0.01) - 1);
			if (terminal)
				write(`${CLEAR}… ${name}: ${frames} of ${of} frames, about ${Math.ceil(left)} s left`);
			else if (Math.floor(share / EVERY) > quarter) {
				quarter = Math.floor(share / EVERY);
				write(`… ${name}: ${frames} of ${of} frames\n`);
			}
		},
		end(): void {
			if (terminal) write(CLEAR);
		}
	};
}
