import type { FrameMessage } from '../protocol';
import { realNow, realTimeout } from './intrinsics';
import { placeIn } from './place';
import { show } from './show';

type Line = Omit<Extract<FrameMessage, { type: 'console' }>, 'type' | 'run'>;

const LINES_PER_SECOND = 200;
const MAXIMUM_LENGTH = 5000;

/**
 * Gives the sketch a console whose lines go to `say`. Past 200 lines a second they are counted and
 * summed up in one line, so a flood costs the page nothing.
 */
export function installConsole(
	say: (line: Line) => void
): (level: Line['level'], text: string) => void {
	let windowStart = 0;
	let inWindow = 0;
	let held: Line | null = null;

	function release(): void {
		if (held) say(held);
		held = null;
	}

	function add(line: Line): void {
		const now = realNow();
		if (now - windowStart > 1000) {
			windowStart = now;
			inWindow = 0;
			release();
		}
		if (++inWindow <= LINES_PER_SECOND) return say(line);
		if (!held) realTimeout(release, 1000);
		held = { ...line, times: (held?.times ?? 0) + 1 };
	}

	const write = (level: Line['level'], values: unknown[]) => {
		let text = '';
		for (let index = 0; index < values.length && text.length < MAXIMUM_LENGTH; index++)
			text += (index ? ' ' : '') + show(values[index]);
		// A stack trace costs much more than the line itself, so a flood does without.
		const line = inWindow < 50 ? (placeIn(new Error().stack, [])?.line ?? null) : null;
		add({ level, text: text.slice(0, MAXIMUM_LENGTH), times: 1, line });
	};

	const { console } = window;
	console.log = console.debug = (...values: unknown[]) => write('log', values);
	console.info = console.dir = console.table = (...values: unknown[]) => write('info', values);
	console.warn = (...values: unknown[]) => write('warn', values);
	console.error = (...values: unknown[]) => write('error', values);
	console.assert = (holds?: unknown, ...values: unknown[]) => {
		if (!holds) write('error', ['Assertion failed:', ...values]);
	};
	return (level, text) => add({ level, text, times: 1, line: null });
}
