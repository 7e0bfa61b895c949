import * as v from 'valibot';
import type { InputStep } from '$lib/sandbox/protocol';

const at = v.pipe(v.number(), v.minValue(0, 'is below 0 seconds'));
const place = v.strictTuple([v.number(), v.number()], 'must be [x, y] on the canvas');
const word = v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(40));

/** What a visitor does, in the words of lesson.yml: `at` is in seconds, places are [x, y] on the canvas. */
const entrySchema = v.union(
	[
		v.strictObject({ at, click: place }),
		v.strictObject({ at, move: place }),
		v.strictObject({ at, press: place }),
		v.strictObject({ at, release: place }),
		v.strictObject({
			at,
			drag: v.strictTuple([place, place]),
			seconds: v.optional(v.number(), 0.5)
		}),
		v.strictObject({ at, key: word, seconds: v.optional(v.number(), 0.1) }),
		v.strictObject({ at, tap: place }),
		v.strictObject({ at, wheel: v.number(), over: place }),
		v.strictObject({ at, resize: place })
	],
	'is nothing a visitor does: use click, move, press, release, drag, key, tap, wheel with over, or resize, each with `at` in seconds'
);

/** What a visitor does while a sketch is run. */
export const scriptSchema = v.pipe(
	v.array(entrySchema),
	v.maxLength(100, 'is longer than 100 entries')
);

export type ScriptEntry = v.InferOutput<typeof entrySchema>;

const CODES: Record<string, string> = {
	' ': 'Space',
	Enter: 'Enter',
	Escape: 'Escape',
	Tab: 'Tab',
	ArrowLeft: 'ArrowLeft',
	ArrowRight: 'ArrowRight',
	ArrowUp: 'ArrowUp',
	ArrowDown: 'ArrowDown'
};

function codeOf(key: string): string {
	if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
	if (/^\d$/.test(key)) return `Digit${key}`;
	return CODES[key] ?? key;
}

type Pointer = 'move' | 'down' | 'up';

/** One entry as the trace's own steps, before which frame each is done counted from 1. */
function stepsOf(entry: ScriptEntry, framesPerSecond: number): InputStep[] {
	const frameAt = (seconds: number) => Math.max(1, Math.floor(seconds * framesPerSecond) + 1);
	const frame = frameAt(entry.at);
	const pointer = (action: Pointer, [x, y]: [number, number], when = frame): InputStep => ({
		type: 'pointer',
		frame: when,
		action,
		x,
		y
	});
	if ('click' in entry)
		return [
			pointer('move', entry.click),
			pointer('down', entry.click),
			pointer('up', entry.click, frame + 1)
		];
	if ('move' in entry) return [pointer('move', entry.move)];
	if ('press' in entry) return [pointer('move', entry.press), pointer('down', entry.press)];
	if ('release' in entry) return [pointer('move', entry.release), pointer('up', entry.release)];
	if ('drag' in entry) {
		const [from, to] = entry.drag;
		const last = Math.max(frame + 1, frameAt(entry.at + entry.seconds));
		const moves = Array.from({ length: last - frame }, (_, step): InputStep => {
			const share = (step + 1) / (last - frame);
			const along = (axis: 0 | 1) => from[axis] + (to[axis] - from[axis]) * share;
			return pointer('move', [along(0), along(1)], frame + step + 1);
		});
		return [pointer('move', from), pointer('down', from), ...moves, pointer('up', to, last)];
	}
	if ('key' in entry) {
		const press = { type: 'key', key: entry.key, code: codeOf(entry.key) } as const;
		const up = Math.max(frame + 1, frameAt(entry.at + entry.seconds));
		return [
			{ ...press, frame, action: 'down' },
			{ ...press, frame: up, action: 'up' }
		];
	}
	if ('tap' in entry) {
		const [x, y] = entry.tap;
		return [
			{ type: 'touch', frame, action: 'start', x, y },
			{ type: 'touch', frame: frame + 1, action: 'end', x, y }
		];
	}
	if ('wheel' in entry) {
		const [x, y] = entry.over;
		return [{ type: 'wheel', frame, x, y, deltaY: entry.wheel }];
	}
	const [width, height] = entry.resize;
	return [{ type: 'resize', frame, width, height }];
}

/** What a visitor does, as the trace is told: in the order of its frames. */
export const inputSteps = (script: readonly ScriptEntry[], framesPerSecond: number): InputStep[] =>
	script
		.flatMap((entry) => stepsOf(entry, framesPerSecond))
		.sort((one, other) => one.frame - other.frame);
