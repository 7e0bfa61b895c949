import * as v from 'valibot';

/** What somebody wants to have: a picture, something that repeats, a film with its sound, or the sound alone. */
export const KINDS = ['still', 'loop', 'video', 'sound'] as const;
export type Kind = (typeof KINDS)[number];

/** How a file is written. */
export type Format = 'png' | 'gif' | 'mp4' | 'webm' | 'wav';

/** The formats of each kind; the first is what most people want. */
export const FORMATS: Record<Kind, readonly Format[]> = {
	still: ['png'],
	loop: ['mp4', 'gif', 'webm'],
	video: ['mp4', 'webm'],
	sound: ['wav']
};

/** The shape of the picture: a fixed one, the sketch's own, or one of one's own. */
export const SHAPES = ['own', 'square', 'portrait', 'classic', 'tall', 'wide', 'free'] as const;
export type Shape = (typeof SHAPES)[number];

/** Bounds of what can be asked for: seconds, pixels a side, and seeds. */
export const BOUNDS = {
	seconds: { minimum: 0.5, maximum: 120 },
	side: { minimum: 16, maximum: 4096 },
	seed: { minimum: 0, maximum: 999_999_999 }
} as const;

/** A GIF counts time in hundredths of a second, so 60 a second is not among its rates. */
export const FRAME_RATES = { video: [30, 60], gif: [15, 25, 50] } as const;

const whole = (bounds: { minimum: number; maximum: number }) =>
	v.pipe(v.number(), v.integer(), v.minValue(bounds.minimum), v.maxValue(bounds.maximum));

/** Everything that is chosen for an export, as it is remembered; sizes in pixels. */
export const choicesSchema = v.object({
	kind: v.picklist(KINDS),
	loopFormat: v.picklist(['mp4', 'gif', 'webm']),
	videoFormat: v.picklist(['mp4', 'webm']),
	shape: v.picklist(SHAPES),
	width: whole(BOUNDS.side),
	height: whole(BOUNDS.side),
	/** `whole`: all of the sketch with a border where the shapes differ; `fill`: cropped instead. */
	fit: v.picklist(['whole', 'fill']),
	/** The colour of the border, and of what the sketch leaves transparent. */
	border: v.picklist(['own', 'paper', 'black', 'picked']),
	picked: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)),
	videoRate: v.picklist(FRAME_RATES.video),
	gifRate: v.picklist(FRAME_RATES.gif),
	seconds: v.pipe(
		v.number(),
		v.minValue(BOUNDS.seconds.minimum),
		v.maxValue(BOUNDS.seconds.maximum)
	),
	/** The moment a still is taken at, in seconds. */
	at: v.pipe(v.number(), v.minValue(0), v.maxValue(BOUNDS.seconds.maximum)),
	seed: whole(BOUNDS.seed),
	bits: v.picklist([16, 24])
});

export type Choices = v.InferOutput<typeof choicesSchema>;

/** What the first export begins with. */
export const DEFAULT_CHOICES: Choices = {
	kind: 'video',
	loopFormat: 'mp4',
	videoFormat: 'mp4',
	shape: 'square',
	width: 1200,
	height: 800,
	fit: 'whole',
	border: 'own',
	picked: '#1d1b20',
	videoRate: 60,
	gifRate: 25,
	seconds: 4,
	at: 0,
	seed: 1,
	bits: 16
};

/** The format that the choices lead to. */
export function formatOf({ kind, loopFormat, videoFormat }: Choices): Format {
	if (kind === 'loop') return loopFormat;
	if (kind === 'video') return videoFormat;
	return kind === 'still' ? 'png' : 'wav';
}
