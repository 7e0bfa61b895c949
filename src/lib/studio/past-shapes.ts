import { traceSketch, type Inspection, type SketchPlayer } from '$lib/sandbox/host';
import { replayOf } from './timeline/replay';

/**
 * What lies on a sketch's canvas though no frame draws it now: the sketch, with the code as it stands now, is run
 * again out of sight through all that has happened to it. Null where that cannot be, or it was cancelled.
 */
export async function pastShapes(
	player: SketchPlayer,
	signal: AbortSignal
): Promise<Inspection | null> {
	const answered = await player.questions.happened();
	if (!answered.ok || signal.aborted || !answered.value.isWhole) return null;
	const { canvas, moments } = answered.value;
	if (!canvas) return null;
	const { audio, ...replay } = replayOf(answered.value, 1);
	const traced = await traceSketch(
		player.code,
		{
			...replay,
			// What was done after the last frame was done, too.
			moments: [...moments, moments.at(-1) ?? 0],
			pixelFrames: [],
			wanted: { calls: false, notes: false, pictures: false, shapes: true, audio }
		},
		{ signal, files: player.files, limitMilliseconds: null }
	);
	if (!traced.ok || signal.aborted) return null;
	const { left, top, width } = canvas;
	const scale = width / (player.frame?.width || width);
	return { canvas: { left, top, scale }, shapes: traced.value.shapes ?? [], isCleared: false };
}
