import * as v from 'valibot';
import type { Trace } from '$lib/sandbox/protocol';
import { rangeSchema } from '../../schema/range';
import { monoOf, onsetsIn } from '../audio';
import { quantitySchema } from '../calls';
import { defineKind } from '../kind';
import { rankCorrelation } from '../rank-correlation';
import { within } from '../seen';
import { FIRST_FRAME, growthsOf, shownIn } from './drawn';

const UNSEEN = '–';
/** Notes this close together (seconds) are seen as one. */
const TOGETHER = 0.03;
/** How long after an onset of the sound it is as loud as it gets, in seconds. */
const LOUDEST_WITHIN = 0.1;

const schema = v.strictObject({
	of: v.optional(v.picklist(['notes', 'sound'], 'must be `notes` or `sound`'), 'notes'),
	any: v.pipe(v.array(v.string()), v.nonEmpty('lists no function')),
	shows: v.optional(quantitySchema, 'size'),
	within: v.optional(
		v.pipe(v.number(), v.minValue(0, 'is below 0 seconds'), v.maxValue(1, 'is above 1 second')),
		0.05
	),
	share: v.optional(rangeSchema),
	stray: v.optional(rangeSchema),
	rank: v.optional(rangeSchema)
});

/** Something heard: when (seconds), how loud, and the line that asked for it where known. */
type Heard = { time: number; level: number; line: number | null };

function heardNotes({ notes }: Trace): Heard[] {
	const heard: Heard[] = [];
	for (const { time, velocity, line } of [...notes].sort((a, b) => a.time - b.time)) {
		const last = heard.at(-1);
		if (last && time - last.time <= TOGETHER) last.level = Math.max(last.level, velocity);
		else heard.push({ time, level: velocity, line });
	}
	return heard;
}

function heardSounds({ audio }: Trace): Heard[] {
	if (!audio) return [];
	const { channels, sampleRate } = audio;
	const mono = monoOf(channels[0]!, channels[1]!);
	return onsetsIn(mono, sampleRate).map((time) => {
		const from = Math.round(time * sampleRate);
		const loudest = mono
			.subarray(from, from + Math.round(LOUDEST_WITHIN * sampleRate))
			.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
		return { time, level: loudest, line: null };
	});
}

/**
 * Whether what is heard is seen: near each onset (of notes, or of the sound) the named functions must show something
 * new, and more of a quantity, added up over a frame, than the frame before. `share` bounds how many onsets are seen, `stray` how many such
 * frames after the first have no onset near, `rank` how surely what is louder shows the larger (Spearman). Onsets after the last frame
 * are left out.
 */
export const sync = defineKind({
	schema,
	says: ['heard', 'seen', 'share', 'stray', 'rank'],
	see(options, { trace, run }) {
		const { framesPerSecond, size } = run;
		const canvas = trace.pictures.at(-1) ?? { width: size[0], height: size[1] };
		const end = trace.frames / framesPerSecond;
		const heard = (options.of === 'notes' ? heardNotes : heardSounds)(trace).filter(
			({ time }) => time <= end
		);
		const shown = shownIn(trace.calls, {
			any: options.any,
			quantity: options.shows,
			frames: trace.frames,
			canvas
		});
		const growths = growthsOf(shown);
		const isNear = (frame: number, time: number) =>
			Math.abs(frame / framesPerSecond - time) <= options.within + 1e-9;
		const met = heard.map(({ time }) => growths.filter((frame) => isNear(frame, time)));
		const seen = met.filter((frames) => frames.length > 0).length;
		const share = seen / heard.length;
		const changes = growths.filter((frame) => frame > FIRST_FRAME);
		const unheard = changes.filter((frame) => !heard.some(({ time }) => isNear(frame, time)));
		const stray = unheard.length / changes.length;
		const rank = rankCorrelation(
			heard.flatMap(({ level }, at) => {
				const frames = met[at]!;
				return frames.length
					? [[level, Math.max(...frames.map((frame) => shown[frame]!.fresh ?? 0))] as const]
					: [];
			})
		);
		const wanted = options.share ?? { min: 1 };
		const unseen = heard[met.findIndex((frames) => frames.length === 0)];
		const holds =
			within(share, wanted) &&
			(options.stray === undefined || within(stray, options.stray)) &&
			(options.rank === undefined || within(rank, options.rank));
		const drawnAt = shown[growths[0] ?? -1]?.line;
		return {
			holds,
			values: {
				heard: heard.length,
				seen,
				share: Number.isFinite(share) ? { share } : UNSEEN,
				stray: Number.isFinite(stray) ? { share: stray } : UNSEEN,
				rank: Number.isFinite(rank) ? Math.round(rank * 100) / 100 : UNSEEN
			},
			line: holds ? null : (unseen?.line ?? drawnAt ?? null),
			onsets: heard.map(({ time }) => time)
		};
	}
});
