import { renderSketch, type RenderSettings, type SketchFile } from '$lib/sandbox/host';
import type { SketchProblem } from '$lib/sandbox/host';
import type { Slot } from './slots';
import { copyOf, packed } from './take-picture';

/** Pictures that are being packed at a time; the simulation waits for them. */
const MOST_PACKING = 3;

type Size = { width: number; height: number };

/** Who gets what a simulation makes. */
export type SimulationEvents = {
	/** The picture of the moment at a place, exact, and the size of its canvas in CSS pixels. */
	drawn: (at: number, picture: OffscreenCanvas, size: Size) => void;
	/** The same, small enough to keep. */
	packed: (at: number, picture: Blob) => void;
	/** The share of it that is done, 0–1. */
	progress: (share: number) => void;
};

/** How a simulation ended: `frames` drawn to their end, and the sketch's first error if there was any. */
export type Simulated = { frames: number; problem: SketchProblem | null };

/**
 * Runs code through all that has happened and gives the pictures of some moments, oldest first. Null when it was
 * cancelled or could not be made.
 */
export async function simulate(
	code: string,
	settings: RenderSettings,
	slots: readonly Slot[],
	ground: string,
	events: SimulationEvents,
	{ signal, files }: { signal: AbortSignal; files: readonly SketchFile[] }
): Promise<Simulated | null> {
	const places = new Map(slots.map(({ frame }, at) => [frame, at]));
	const total = slots.at(-1)?.frame ?? 1;
	const density = settings.pixelDensity ?? 1;
	const packing = new Set<Promise<void>>();
	const rendered = await renderSketch(
		code,
		{ ...settings, onlyFrames: [...places.keys()] },
		{
			signal,
			files,
			onprogress: (frames) => events.progress(frames / total),
			onpicture: async (bitmap, frame) => {
				const at = places.get(frame);
				if (at === undefined) return;
				const copy = copyOf(bitmap, ground);
				const size = { width: bitmap.width / density, height: bitmap.height / density };
				events.drawn(at, copy, size);
				const packs = packed(copy)
					.then((picture) => {
						if (!signal.aborted) events.packed(at, picture);
					})
					.finally(() => packing.delete(packs));
				packing.add(packs);
				if (packing.size >= MOST_PACKING) await Promise.race(packing);
			}
		}
	);
	await Promise.all(packing);
	if (!rendered.ok || signal.aborted) return null;
	const { frames, errors } = rendered.value;
	return { frames, problem: errors.find(({ severity }) => severity === 'error') ?? null };
}
