import type { Trace } from '$lib/sandbox/protocol';

/** Where the middle of a call's shape lay in one frame, in CSS pixels. */
export type Place = { frame: number; x: number; y: number; line: number | null };

/** Rounding, and what easing has left to go: nobody sees it. */
const STANDSTILL = 0.5;

/** Where the first call of a function in every frame lay, in the order of the frames; those nowhere are left out. */
export function placesOf({ calls }: Pick<Trace, 'calls'>, name: string): Place[] {
	const places = new Map<number, Place>();
	for (const { frame, bounds, line, ...call } of calls) {
		if (call.name !== name || !bounds || places.has(frame)) continue;
		const [x, y] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
		if (Number.isFinite(x) && Number.isFinite(y)) places.set(frame, { frame, x, y, line });
	}
	return [...places.values()].sort((one, other) => one.frame - other.frame);
}

/** How far two places are from each other. */
export const distanceBetween = (
	one: { x: number; y: number },
	other: { x: number; y: number }
): number => Math.hypot(one.x - other.x, one.y - other.y);

/** The longest way from one frame to the next; 0 with fewer than two frames. */
export function longestStep(places: readonly Place[]): number {
	let longest = 0;
	for (const [at, place] of places.entries()) {
		const before = places[at - 1];
		if (before && place.frame === before.frame + 1)
			longest = Math.max(longest, distanceBetween(before, place));
	}
	return longest;
}

/** In how many frames it moves away from a target instead of towards it. */
export function framesAway(places: readonly Place[], target: { x: number; y: number }): number {
	const distances = places.map((place) => distanceBetween(place, target));
	return distances.filter((now, at) => now > (distances[at - 1] ?? Infinity) + STANDSTILL).length;
}

/**
 * How far two runs at different frame rates are apart at the same moments, at most, in pixels; from `from` seconds on.
 * Null where no moment is seen in both.
 */
export function apartInTime(
	one: { places: readonly Place[]; framesPerSecond: number },
	other: { places: readonly Place[]; framesPerSecond: number },
	from: number
): number | null {
	const [slow, fast] = one.framesPerSecond <= other.framesPerSecond ? [one, other] : [other, one];
	const times = fast.framesPerSecond / slow.framesPerSecond;
	const byFrame = new Map(fast.places.map((place) => [place.frame, place]));
	const distances = slow.places.flatMap((place) => {
		// A frame is drawn when its time has passed; only where both draw at once can they be compared.
		const counterpart = byFrame.get(place.frame * times);
		const early = place.frame / slow.framesPerSecond < from;
		return counterpart && !early ? [distanceBetween(place, counterpart)] : [];
	});
	return distances.length ? Math.max(...distances) : null;
}
