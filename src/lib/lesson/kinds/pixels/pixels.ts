import type { Picture, Trace } from '$lib/sandbox/protocol';
import { defineKind, type Run } from '../kind';
import { within, type SeenValues } from '../seen';
import { coverageOf } from './coverage';
import { canvasDifference, WHOLE } from './difference';
import { framesFor, pictureAt, type FrameReference } from './frame';
import { apart, huesOf, type Hues } from './hues';
import { drawnOn } from './paper';
import { overlapOf, shareWithin } from './places';
import { pixelsSchema, type PixelsOptions } from './schema';
import { symmetryOf } from './symmetry';

export { pixelsSchema };

/** A loop of so many frames is seen from its first frame on: what `setup` left is no part of it. */
const seamFrames = (frames: number) => ({
	end: 1 + frames,
	midways: [1 + Math.round(frames / 2), 1 + Math.round(frames / 4)]
});

function framesLookedAt({
	frame = 'last',
	motion,
	overlap,
	seam
}: PixelsOptions): FrameReference[] {
	const pairs = [motion, overlap].flatMap((pair) => pair?.between ?? []);
	const { end, midways } = seamFrames(seam?.frames ?? 0);
	return [frame, ...pairs, ...(seam ? [1, end, ...midways] : [])];
}

const rounded = (value: number | null) => (value === null ? '–' : Math.round(value));
const shown = (share: number | undefined) => (share === undefined ? '–' : { share });

/** One canvas: every measure the same picture answers. */
function lookAt(picture: Picture | null, options: PixelsOptions) {
	const region = options.region ?? WHOLE;
	const drawn = picture && drawnOn(picture);
	const none: Hues = { hue: null, spread: null, groups: 0, apart: null, saturation: 0 };
	const { symmetry, clusters } = options;
	return {
		coverage:
			picture && drawn
				? coverageOf(picture, drawn, region)
				: { changed: 0, colours: 0, brightness: 0 },
		hues: picture ? huesOf(picture, region) : none,
		symmetry:
			symmetry && (picture && drawn ? symmetryOf(picture, drawn, region, symmetry.axis) : 0),
		clusters: clusters && (picture && drawn ? shareWithin(picture, drawn, clusters) : 0)
	};
}

/** What several frames tell together; a measure is undefined when it is not asked for, null when a frame is missing. */
function compare(options: PixelsOptions, trace: Trace, run: Run) {
	const at = (frame: FrameReference) => pictureAt(frame, trace, run);
	const between = (
		frames: [FrameReference, FrameReference] | undefined,
		measure: (one: Picture, other: Picture) => number
	) => {
		if (!frames) return undefined;
		const [one, other] = [at(frames[0]), at(frames[1])];
		return one && other ? measure(one, other) : null;
	};
	const differ = (one: Picture, other: Picture) => canvasDifference(one, other, options.region);
	const { motion, overlap, seam } = options;
	const { end, midways } = seamFrames(seam?.frames ?? 0);
	const moved = midways.map((midway) => between(seam && [1, midway], differ));
	return {
		motion: between(motion?.between, differ),
		overlap: between(overlap?.between, overlapOf),
		closes: between(seam && [1, end], differ),
		moves: moved.includes(null) || !seam ? moved[0] && null : Math.max(...(moved as number[]))
	};
}

function holds(options: PixelsOptions, seen: Measured): boolean {
	const { changed, colours, brightness, saturation, hue, hues = {} } = options;
	const measured = (value: number | null | undefined, range?: Parameters<typeof within>[1]) =>
		range === undefined || (typeof value === 'number' && within(value, range));
	return (
		measured(seen.coverage.changed, changed) &&
		measured(seen.coverage.colours, colours) &&
		measured(seen.coverage.brightness, brightness) &&
		measured(seen.hues.saturation, saturation) &&
		measured(
			hue && seen.hues.hue !== null ? apart(seen.hues.hue, hue.about) : null,
			hue && { max: hue.within }
		) &&
		measured(seen.hues.spread, hues.spread) &&
		measured(seen.hues.groups, hues.groups) &&
		measured(seen.hues.apart, hues.apart) &&
		measured(seen.symmetry, options.symmetry) &&
		measured(seen.clusters, options.clusters) &&
		measured(seen.motion, options.motion) &&
		measured(seen.overlap, options.overlap) &&
		measured(seen.closes, options.seam?.closes) &&
		measured(seen.moves, options.seam?.moves)
	);
}

type Measured = ReturnType<typeof lookAt> & ReturnType<typeof compare>;

function valuesOf({ coverage, hues, ...seen }: Measured): SeenValues {
	return {
		changed: { share: coverage.changed },
		colours: coverage.colours,
		brightness: { share: coverage.brightness },
		saturation: { share: hues.saturation },
		hue: rounded(hues.hue),
		spread: rounded(hues.spread),
		groups: hues.groups,
		apart: rounded(hues.apart),
		symmetry: shown(seen.symmetry),
		clusters: shown(seen.clusters),
		motion: shown(seen.motion ?? undefined),
		overlap: shown(seen.overlap ?? undefined),
		closes: shown(seen.closes ?? undefined),
		moves: shown(seen.moves ?? undefined)
	};
}

/**
 * What the pictures show, in `region` (the whole canvas when absent): how much of one is drawn on, with what colours
 * and hues, how it is laid out, and how it differs from others of the same run. Without the pictures nothing holds
 * but bounds that allow nothing.
 */
export const pixels = defineKind({
	schema: pixelsSchema,
	says: [
		'changed',
		'colours',
		'brightness',
		'saturation',
		'hue',
		'spread',
		'groups',
		'apart',
		'symmetry',
		'clusters',
		'motion',
		'overlap',
		'closes',
		'moves'
	],
	needs: (options, run) => ({ pixelFrames: framesFor(framesLookedAt(options), run) }),
	see(options, { trace, run }) {
		const picture = pictureAt(options.frame ?? 'last', trace, run);
		const seen: Measured = { ...lookAt(picture, options), ...compare(options, trace, run) };
		return { holds: holds(options, seen), values: valuesOf(seen), line: null };
	}
});
