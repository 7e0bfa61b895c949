/** Which range and step a number of this meaning has; `plain` goes by its size alone. */
export type Meaning =
	| 'across'
	| 'down'
	| 'depth'
	| 'width'
	| 'height'
	| 'length'
	| 'angle'
	| 'channel'
	| 'unit'
	| 'thickness'
	| 'rate'
	| 'decibel'
	| 'hertz'
	| 'seconds'
	| 'tempo'
	| 'plain';

const WORDS = {
	amount: 'unit',
	angle: 'angle',
	attack: 'seconds',
	blue: 'channel',
	brightness: 'channel',
	corner: 'length',
	decay: 'seconds',
	depth: 'length',
	detail: 'plain',
	diameter: 'length',
	duration: 'seconds',
	factor: 'plain',
	feedback: 'unit',
	frequency: 'hertz',
	from_angle: 'angle',
	green: 'channel',
	grey: 'channel',
	height: 'height',
	hue: 'channel',
	lightness: 'channel',
	maximum: 'plain',
	minimum: 'plain',
	opacity: 'channel',
	radius: 'length',
	rate: 'rate',
	red: 'channel',
	release: 'seconds',
	saturation: 'channel',
	seed: 'plain',
	side: 'length',
	size: 'length',
	sustain: 'unit',
	tempo: 'tempo',
	time: 'plain',
	to_angle: 'angle',
	velocity: 'unit',
	volume: 'decibel',
	weight: 'thickness',
	wet: 'unit',
	width: 'width'
} as const satisfies Record<string, Meaning>;

/** A word for people, in the messages as `tinker_word_<word>`. */
export type Word = keyof typeof WORDS;

/** A parameter by its word, or by the name it has in the code where no word is better. */
export type Named = { word: Word | null; meaning: Meaning };

const named = (word: Word): Named => ({ word, meaning: WORDS[word] });
const bare = (meaning: Meaning): Named => ({ word: null, meaning });

// p5's own short names, and those of Tone's options.
const BY_NAME: Record<string, Named> = {
	d: named('diameter'),
	w: named('width'),
	h: named('height'),
	sw: named('width'),
	sh: named('height'),
	dw: named('width'),
	dh: named('height'),
	dWidth: named('width'),
	dHeight: named('height'),
	maxWidth: named('width'),
	maxHeight: named('height'),
	tl: named('corner'),
	tr: named('corner'),
	br: named('corner'),
	bl: named('corner'),
	amt: named('amount'),
	falloff: named('amount'),
	a: named('opacity'),
	alpha: named('opacity'),
	gray: named('grey'),
	fps: named('rate'),
	detailX: named('detail'),
	detailY: named('detail'),
	min: named('minimum'),
	max: named('maximum'),
	low: named('minimum'),
	high: named('maximum'),
	bpm: named('tempo')
};

// Where a name means another thing than elsewhere.
const BY_PLACE: Record<string, Named> = {
	'createCanvas.width': { word: 'width', meaning: 'plain' },
	'createCanvas.height': { word: 'height', meaning: 'plain' },
	'arc.start': named('from_angle'),
	'arc.stop': named('to_angle'),
	'square.s': named('side'),
	'scale.s': named('factor'),
	'scale.y': bare('plain'),
	'scale.z': bare('plain'),
	'noise.x': bare('plain'),
	'noise.y': bare('plain'),
	'noise.z': bare('plain'),
	'atan2.x': bare('plain'),
	'atan2.y': bare('plain'),
	'mix.a': named('amount'),
	'bezierPoint.a': bare('plain'),
	'bezierTangent.a': bare('plain'),
	'splinePoint.a': bare('plain'),
	'splineTangent.a': bare('plain'),
	'applyMatrix.a': bare('plain'),
	'applyMatrix.d': bare('plain'),
	'applyMatrix.h': bare('plain'),
	'fontBounds.size': named('size'),
	'noiseDetail.lod': named('detail')
};

/** What a parameter or option is called for people, and what kind of number it is. */
export function nameParameter(callee: string, name: string): Named {
	const known = BY_PLACE[`${callee}.${name}`] ?? (Object.hasOwn(BY_NAME, name) && BY_NAME[name]);
	if (known) return known;
	if (Object.hasOwn(WORDS, name)) return named(name as Word);
	if (/^(?:d|s)?x\d?$/.test(name)) return bare('across');
	if (/^(?:d|s)?y\d?$/.test(name)) return bare('down');
	if (/^z\d?$/.test(name)) return bare('depth');
	return bare('plain');
}
