/** Cells of one frame in the light of a trace. */
const CELLS = 256;
/** A change in relative luminance of a tenth counts, where the darker of the two is below 0.8 (WCAG 2.3.1). */
const STEP = 0.1 * 255;
const DARKER_BELOW = 0.8 * 255;
/** More than this share of the canvas must change together. */
const LARGE = 0.25;
/** Changes this many seconds apart are seen as one. */
const TOGETHER = 1 / 15;

/** A time, in frames, at which a large part of the canvas grew brighter (1) or darker (−1). */
type Turn = { frame: number; way: 1 | -1 };

/**
 * When a cell grew brighter or darker, in turns: each the frame in which it had come far enough from the furthest point
 * it reached in the other direction.
 */
function turnsOf(light: Uint8Array, cell: number): Turn[] {
	const turns: Turn[] = [];
	let low = light[cell] as number;
	let high = low;
	let last: 0 | 1 | -1 = 0;
	for (let frame = 1; (frame + 1) * CELLS <= light.length; frame++) {
		const now = light[frame * CELLS + cell] as number;
		high = Math.max(high, now);
		low = Math.min(low, now);
		const brighter: boolean = last !== 1 && now - low >= STEP && low < DARKER_BELOW;
		const darker: boolean = last !== -1 && high - now >= STEP && now < DARKER_BELOW;
		if (!brighter && !darker) continue;
		last = brighter ? 1 : -1;
		turns.push({ frame, way: last });
		low = high = now;
	}
	return turns;
}

/** When a large part of the canvas turned brighter or darker at once. */
function largeTurns(light: Uint8Array, framesPerSecond: number): Turn[] {
	const frames = Math.floor(light.length / CELLS);
	const brighter = new Uint16Array(frames);
	const darker = new Uint16Array(frames);
	for (let cell = 0; frames > 0 && cell < CELLS; cell++)
		for (const { frame, way } of turnsOf(light, cell)) {
			const counts = way === 1 ? brighter : darker;
			counts[frame] = (counts[frame] as number) + 1;
		}
	const together = Math.max(1, Math.round(framesPerSecond * TOGETHER));
	const turns: Turn[] = [];
	// What has made one turn is no part of the next.
	let since = 0;
	for (let frame = 0; frame < frames; frame++)
		for (const way of [1, -1] as const) {
			if (turns.at(-1)?.way === way || frame < since) continue;
			const from = Math.max(since, frame - together + 1);
			const recent = (way === 1 ? brighter : darker).subarray(from, frame + 1);
			if (recent.reduce((sum, count) => sum + count, 0) <= LARGE * CELLS) continue;
			turns.push({ frame, way });
			since = frame + 1;
		}
	return turns;
}

/** The worst second of a run: how many flashes there are in it, and the frame (from 1) in which it ends. */
export type Flashes = { most: number; frame: number | null };

/**
 * Counts flashes as WCAG 2.3.1 does: two opposing changes of a tenth of the light or more, over more than a quarter of
 * the canvas, make one; a change without its opposite is a half. `light` is that of a trace.
 */
export function flashesIn(light: Uint8Array, framesPerSecond: number): Flashes {
	const turns = largeTurns(light, framesPerSecond);
	let worst: Flashes = { most: 0, frame: null };
	let first = 0;
	for (const [at, { frame }] of turns.entries()) {
		while (frame - (turns[first]?.frame ?? frame) >= framesPerSecond) first++;
		const most = (at - first + 1) / 2;
		if (most > worst.most) worst = { most, frame: frame + 1 };
	}
	return worst;
}
