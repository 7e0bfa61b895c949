import * as v from 'valibot';

const frame = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const place = v.pipe(v.number(), v.minValue(-10_000), v.maxValue(10_000));
const word = v.pipe(v.string(), v.maxLength(40));

/**
 * One thing a visitor does, just before frame `frame` is drawn (1 is the first). Places are in CSS
 * pixels of the canvas, from its top left.
 */
export const inputSchema = v.variant('type', [
	v.strictObject({
		type: v.literal('pointer'),
		frame,
		action: v.picklist(['move', 'down', 'up']),
		x: place,
		y: place,
		button: v.optional(v.picklist(['left', 'middle', 'right']), 'left')
	}),
	/** `key` and `code` as in a KeyboardEvent: `a` and `KeyA`. */
	v.strictObject({
		type: v.literal('key'),
		frame,
		action: v.picklist(['down', 'up']),
		key: word,
		code: word
	}),
	/** Each finger has a number of its own. */
	v.strictObject({
		type: v.literal('touch'),
		frame,
		action: v.picklist(['start', 'move', 'end']),
		finger: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)), 0),
		x: place,
		y: place
	}),
	v.strictObject({
		type: v.literal('wheel'),
		frame,
		x: place,
		y: place,
		deltaX: v.optional(place, 0),
		deltaY: place
	}),
	/** A slider, field, box or list of the sketch's own is set; 0 is the first in its page. A box is `true` or `false`. */
	v.strictObject({
		type: v.literal('control'),
		frame,
		action: v.picklist(['input', 'change']),
		control: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
		value: v.pipe(v.string(), v.maxLength(2000))
	}),
	/** The window the sketch sees takes another size. */
	v.strictObject({
		type: v.literal('resize'),
		frame,
		width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096)),
		height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096))
	})
]);

/** The most a visitor may do in one trace. */
export const MAXIMUM_STEPS = 20_000;

/** What a visitor does while a trace runs. */
export const scriptSchema = v.pipe(v.array(inputSchema), v.maxLength(MAXIMUM_STEPS));

/** One thing a visitor does, as it may be written. */
export type InputStep = v.InferInput<typeof inputSchema>;
/** One thing a visitor does, with nothing left out. */
export type FullInputStep = v.InferOutput<typeof inputSchema>;
