import * as v from 'valibot';
import type { Trace } from '$lib/sandbox/protocol';
import { rangeSchema } from '../../schema/range';
import { defineKind } from '../kind';
import { within } from '../seen';
import { faintestText } from './contrast';
import { flashesIn } from './flashes';

const OPTIONS = ['flashes', 'contrast', 'peak', 'loudness', 'described'] as const;

const schema = v.pipe(
	v.strictObject({
		flashes: v.optional(rangeSchema),
		contrast: v.optional(rangeSchema),
		peak: v.optional(rangeSchema),
		loudness: v.optional(rangeSchema),
		described: v.optional(v.literal(true, 'must be `true`; leave it out where it is not asked for'))
	}),
	v.check(
		(options) => OPTIONS.some((option) => options[option] !== undefined),
		'asks for nothing: add `flashes: { max: 3 }`, `contrast: { min: 4.5 }`, `peak: { max: -1 }`, `loudness: { max: -16 }` or `described: true`'
	)
);

/** Quieter than this counts as silence: 16 bits hold no less, and it has no decibels. */
const SILENT = 1e-5;

const DESCRIBES = ['describe', 'textOutput', 'gridOutput'];

/** A call that gives the canvas words for those who do not see it. */
const describes = ({ name, arguments: [words] }: Trace['calls'][number]) =>
	DESCRIBES.includes(name) && (name !== 'describe' || String(words ?? '').trim() !== '');

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/**
 * That nobody is harmed or left out: no flashing, text that can be read, sound that is not too loud, words for the
 * picture. What is not there, text or sound, is never too faint or too loud; a `min` of sound asks that there be some.
 */
export const safe = defineKind({
	schema,
	says: ['flashes', 'contrast', 'peak', 'loudness', 'line'],
	needs: ({ flashes }) => ({ light: flashes !== undefined }),
	see(options, { trace, run }) {
		const flashes = trace.light && flashesIn(trace.light, run.framesPerSecond);
		const faintest = options.contrast ? faintestText(trace) : null;
		const peak = (trace.audio?.peak ?? 0) > SILENT ? 20 * Math.log10(trace.audio?.peak ?? 1) : null;
		const loudness = trace.audio?.loudness ?? null;
		const described = trace.calls.some(describes);
		// Measured to the last digit, the limiter's own −1 dBFS would now and then be a hair above it.
		const shownPeak = peak === null ? null : round(peak, 1);
		const steady =
			!options.flashes || (flashes !== undefined && within(flashes.most, options.flashes));
		const readable = !options.contrast || !faintest || within(faintest.contrast, options.contrast);
		const line = readable ? null : (faintest?.call.line ?? null);
		return {
			holds:
				steady &&
				readable &&
				within(shownPeak ?? -Infinity, options.peak) &&
				within(loudness ?? -Infinity, options.loudness) &&
				(!options.described || described),
			values: {
				flashes: flashes?.most ?? '–',
				// Cut, not rounded: 4.49 must not read as the 4.5 it is not.
				contrast: faintest ? Math.floor(faintest.contrast * 10) / 10 : '–',
				peak: shownPeak ?? '–',
				loudness: loudness === null ? '–' : round(loudness, 1),
				line: line ?? '–'
			},
			line,
			boxes: faintest?.call.bounds && !readable ? [faintest.call.bounds] : []
		};
	}
});
