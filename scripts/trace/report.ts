/** What `npm run trace -- --json` prints. Seconds throughout, but for what is named otherwise. */
export type TraceReport = {
	frames: number;
	seconds: number;
	elapsedMilliseconds: number;
	errors: { code: string; message: string; line: number | null; column: number | null }[];
	/** How often each p5 function was called. */
	calls: Record<string, number>;
	/** The last picture; `coverage` is the share (0–1) that is not as its top left corner. */
	pixels: { hash: string; width: number; height: number; coverage: number } | null;
	audio: {
		hash: string;
		rms: number;
		peak: number;
		/** LUFS; null where all is too quiet. */
		loudness: number | null;
		silence: number;
		seconds: number;
	} | null;
	notes: {
		at: number;
		/** Such as `C4`; null for noise and recordings. */
		pitch: string | null;
		midi: number | null;
		duration: number | null;
		velocity: number;
		instrument: string;
		line: number | null;
	}[];
	console: string[];
	/** Milliseconds of the machine. */
	timings: Record<string, number>;
};

const MOST_LISTED = 8;

/** A report as lines to read at a terminal. */
export function linesOf(report: TraceReport): string[] {
	const { frames, seconds, elapsedMilliseconds, errors, calls, pixels, audio, notes } = report;
	const speed = (seconds * 1000) / Math.max(1, elapsedMilliseconds);
	const names = Object.entries(calls).sort(([, one], [, other]) => other - one);
	const listed = names.slice(0, MOST_LISTED).map(([name, times]) => `${name} ${times}`);
	const lines = [
		`${frames} frames, ${seconds} s in ${elapsedMilliseconds} ms: ${speed.toFixed(1)} × real time`,
		`calls    ${listed.join(', ') || 'none'}${names.length > listed.length ? ' …' : ''}`
	];
	lines.push(
		pixels
			? `picture  ${pixels.hash}  ${pixels.width} × ${pixels.height}, ${percent(pixels.coverage)} not background`
			: 'picture  none'
	);
	lines.push(
		audio
			? `sound    ${audio.hash}  peak ${decibels(audio.peak)}, rms ${decibels(audio.rms)}, ${audio.loudness === null ? 'too quiet to measure' : `${audio.loudness.toFixed(1)} LUFS`}, ${percent(audio.silence)} silent`
			: 'sound    none'
	);
	for (const { at, pitch, duration, instrument } of notes.slice(0, MOST_LISTED))
		lines.push(
			`note     ${at.toFixed(3)} s  ${pitch ?? '–'}  ${duration === null ? 'held' : `${duration.toFixed(3)} s`}  ${instrument}`
		);
	if (notes.length > MOST_LISTED) lines.push(`note     … ${notes.length - MOST_LISTED} more`);
	for (const { line, column, code, message } of errors)
		lines.push(`error    ${line ?? '?'}:${column ?? '?'}  ${code}${message ? `: ${message}` : ''}`);
	return lines;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const decibels = (value: number) =>
	value > 0 ? `${(20 * Math.log10(value)).toFixed(1)} dB` : 'none';
