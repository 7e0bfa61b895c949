import type { Call } from '$lib/sandbox/protocol';
import { numberOf, type Canvas } from '../calls';

type Mark = { value: number; x: number; y: number; line: number | null };

/** What one frame shows: a quantity of its calls, added up, and the largest of what is new in it; null where nothing is. */
export type Shown = { sum: number; fresh: number | null; line: number | null };

/** A mark that moved no further (share of the canvas) and changed no more (share of itself) is still the same. */
const NEAR = 0.05;
const ALIKE = 0.2;

const isSame = (one: Mark, other: Mark): boolean =>
	!(Math.abs(one.x - other.x) > NEAR || Math.abs(one.y - other.y) > NEAR) &&
	Math.abs(one.value - other.value) <= ALIKE * Math.abs(other.value);

/** What is shown from frame 0 to `frames` by calls of the named functions; 0 where there are none. */
export function shownIn(
	calls: readonly Call[],
	{
		any,
		quantity,
		frames,
		canvas
	}: { any: readonly string[]; quantity: string; frames: number; canvas: Canvas }
): Shown[] {
	const marks = Array.from({ length: frames + 1 }, (): Mark[] => []);
	for (const call of calls) {
		if (!any.includes(call.name)) continue;
		const value = numberOf(quantity, call, canvas, 0);
		if (!Number.isFinite(value)) continue;
		const [x, y] = [numberOf('x', call, canvas, 0), numberOf('y', call, canvas, 0)];
		marks[call.frame]?.push({ value, x, y, line: call.line });
	}
	return marks.map((now, at) => {
		const left = [...(marks[at - 1] ?? [])];
		const fresh = now.filter((mark) => {
			const before = left.findIndex((other) => isSame(mark, other));
			if (before >= 0) left.splice(before, 1);
			return before < 0;
		});
		const most = fresh.reduce<Mark | null>((a, b) => (a && a.value >= b.value ? a : b), null);
		return {
			sum: now.reduce((sum, { value }) => sum + value, 0),
			fresh: most?.value ?? null,
			line: most?.line ?? null
		};
	});
}

/** A growth smaller than this share of the largest in the run is flicker. */
const NOTABLE = 0.03;
/** The frame in which whatever the sketch always shows is shown for the first time. */
export const FIRST_FRAME = 1;

/**
 * Frames in which something is new and more is shown than in the one before, notably for this run. What the first frame
 * shows is a growth like any other, but none the others are held against.
 */
export function growthsOf(shown: readonly Shown[]): number[] {
	const growth = shown.map(({ sum, fresh }, at) =>
		fresh === null ? 0 : sum - (shown[at - 1]?.sum ?? 0)
	);
	const largest = growth.slice(FIRST_FRAME + 1).reduce((most, one) => Math.max(most, one), 0);
	return growth.flatMap((one, at) => (one > 0 && one >= NOTABLE * largest ? [at] : []));
}
