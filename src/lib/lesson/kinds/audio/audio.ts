import type { TraceAudio } from '$lib/sandbox/protocol';
import type { Range } from '../../schema/range';
import { defineKind } from '../kind';
import { within, type SeenValue } from '../seen';
import { fundamentalOf, midiOf } from './fundamental';
import { levelsOf, monoOf } from './levels';
import { onsetsIn } from './onsets';
import { audioSchema, bandOf, type AudioOptions } from './schema';
import { soundsIn, type Sound } from './sounds';
import { bandShares } from './spectrum';
import { sweepOf } from './sweep';

const UNSEEN = '–';
const SILENCE: Pick<TraceAudio, 'channels' | 'sampleRate' | 'loudness'> = {
	channels: [new Float32Array(0), new Float32Array(0)] as TraceAudio['channels'],
	sampleRate: 48_000,
	loudness: null
};

const whole = (value: number): SeenValue => (Number.isFinite(value) ? Math.round(value) : UNSEEN);
const hundredths = (value: number): SeenValue =>
	Number.isFinite(value) ? Math.round(value * 100) / 100 : UNSEEN;

const SHAPE = ['attack', 'decay', 'release'] as const;

const hasShape = (sound: Sound, options: AudioOptions): boolean =>
	SHAPE.every((part) => options[part] === undefined || within(sound[part], options[part]));

/** Whether the first, any or every sound comes and goes as asked, and the sound to tell of. */
function shapes(sounds: Sound[], options: AudioOptions): { holds: boolean; told?: Sound } {
	const looked = options.sounds === 'first' ? sounds.slice(0, 1) : sounds;
	const like = looked.find((sound) => hasShape(sound, options));
	const unlike = looked.find((sound) => !hasShape(sound, options));
	if (SHAPE.every((part) => options[part] === undefined)) return { holds: true, told: looked[0] };
	const holds = options.sounds === 'every' ? like !== undefined && !unlike : like !== undefined;
	return { holds, told: holds ? like : unlike };
}

/** As `within`, but where nothing is asked what cannot be measured does no harm. */
const meets = (value: number, range: Range | undefined): boolean =>
	range === undefined || within(value, range);

/**
 * What is heard between `from` and `to` (seconds), as the speakers get it, behind the sandbox's limiter. A sketch
 * without sound is silent. What cannot be measured (the pitch of noise, the balance of silence) does not hold.
 */
export const audio = defineKind({
	schema: audioSchema,
	says: [
		'peak',
		'rms',
		'loudness',
		'silence',
		'clipping',
		'balance',
		'width',
		'hertz',
		'midi',
		'band',
		'sweep',
		'onsets',
		'attack',
		'decay',
		'release'
	],
	see(options, { trace }) {
		const { channels, sampleRate, loudness } = trace.audio ?? SILENCE;
		const span = [options.from ?? 0, options.to ?? Infinity] as const;
		const cut = (channel: Float32Array | undefined) =>
			(channel ?? new Float32Array(0)).subarray(
				Math.round(span[0] * sampleRate),
				Math.min(channel?.length ?? 0, Math.round(span[1] * sampleRate))
			);
		const [left, right] = [cut(channels[0]), cut(channels[1])];
		const mono = monoOf(left, right);
		const levels = levelsOf(left, right, sampleRate);
		const asksPitch = options.hertz !== undefined || options.midi !== undefined;
		const hertz = asksPitch ? fundamentalOf(mono, sampleRate) : NaN;
		const bands = Object.entries(options.bands ?? {});
		const parts = bands.length
			? bandShares(
					mono,
					sampleRate,
					bands.map(([name]) => bandOf(name))
				)
			: [];
		const off = bands.findIndex(([, range], at) => !within(parts[at]!, range));
		const sweep = options.sweep === undefined ? NaN : sweepOf(mono, sampleRate);
		const asksShape = SHAPE.some((part) => options[part] !== undefined);
		const listens = options.onsets !== undefined || (asksShape && trace.notes.length === 0);
		const onsets = listens ? onsetsIn(mono, sampleRate).map((time) => time + span[0]) : [];
		const everything = asksShape ? monoOf(channels[0]!, channels[1]!) : mono;
		const sounds = asksShape ? soundsIn(everything, sampleRate, trace.notes, onsets, span) : [];
		const shape = shapes(sounds, options);
		const part = parts[Math.max(0, off)] ?? NaN;
		const share = (value: number): SeenValue =>
			Number.isFinite(value) ? { share: value } : UNSEEN;
		return {
			holds:
				(['peak', 'rms', 'silence', 'clipping', 'balance', 'width'] as const).every((name) =>
					meets(levels[name], options[name])
				) &&
				meets(loudness ?? -Infinity, options.loudness) &&
				meets(hertz, options.hertz) &&
				meets(midiOf(hertz), options.midi) &&
				off < 0 &&
				meets(sweep, options.sweep) &&
				meets(onsets.length, options.onsets) &&
				shape.holds,
			values: {
				peak: hundredths(levels.peak),
				rms: hundredths(levels.rms),
				loudness: hundredths(loudness ?? NaN),
				silence: share(levels.silence),
				clipping: share(levels.clipping),
				balance: hundredths(levels.balance),
				width: share(levels.width),
				hertz: whole(hertz),
				midi: hundredths(midiOf(hertz)),
				band: share(part),
				sweep: hundredths(sweep),
				onsets: onsets.length,
				attack: hundredths(shape.told?.attack ?? NaN),
				decay: hundredths(shape.told?.decay ?? NaN),
				release: hundredths(shape.told?.release ?? NaN)
			},
			line: shape.holds ? null : (shape.told?.line ?? null),
			onsets: asksShape ? sounds.map(({ time }) => time) : onsets
		};
	}
});
