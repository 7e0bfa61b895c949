import { videoBitsPerSecond } from '../estimate';
import type { Size } from '../sizes';

/** The video codec of a container. */
export type VideoCodecName = 'avc' | 'vp9';

/** What each level of H.264 can hold: 16 × 16 blocks a frame, and a second. Table A-1 of the standard. */
const AVC_LEVELS = [
	[31, 3_600, 108_000],
	[32, 5_120, 216_000],
	[40, 8_192, 245_760],
	[42, 8_704, 522_240],
	[50, 22_080, 589_824],
	[51, 36_864, 983_040],
	[52, 36_864, 2_073_600],
	[60, 139_264, 4_177_920],
	[61, 139_264, 8_355_840],
	[62, 139_264, 16_711_680]
] as const;

/** The same for VP9: pixels a second, and a frame. */
const VP9_LEVELS = [
	[30, 20_736_000, 552_960],
	[31, 36_864_000, 983_040],
	[40, 83_558_400, 2_228_224],
	[41, 160_432_128, 2_228_224],
	[50, 311_951_360, 8_912_896],
	[51, 588_251_136, 8_912_896],
	[52, 1_176_502_272, 8_912_896],
	[60, 1_176_502_272, 35_651_584]
] as const;

const two = (number: number) => number.toString(16).padStart(2, '0');

/** The codec's full name with the lowest level that holds the picture, such as `avc1.64002a`, H.264 in its High profile. */
export function codecName(name: VideoCodecName, [width, height]: Size, rate: number): string {
	if (name === 'avc') {
		const blocks = Math.ceil(width / 16) * Math.ceil(height / 16);
		const level = AVC_LEVELS.find(
			([, frame, second]) => blocks <= frame && blocks * rate <= second
		);
		return `avc1.6400${two(level?.[0] ?? 62)}`;
	}
	const pixels = width * height;
	const level = VP9_LEVELS.find(([, second, frame]) => pixels <= frame && pixels * rate <= second);
	return `vp09.00.${level?.[0] ?? 62}.08`;
}

/** How the browser's encoder is asked to encode. */
export const encoderConfig = (
	name: VideoCodecName,
	size: Size,
	framesPerSecond: number
): VideoEncoderConfig => ({
	codec: codecName(name, size, framesPerSecond),
	width: size[0],
	height: size[1],
	framerate: framesPerSecond,
	bitrate: videoBitsPerSecond(size, framesPerSecond),
	bitrateMode: 'variable',
	latencyMode: 'quality',
	alpha: 'discard',
	...(name === 'avc' ? { avc: { format: 'avc' as const } } : {})
});

/** Whether this browser encodes such a video; false also where it knows no WebCodecs. */
export async function canEncode(config: VideoEncoderConfig): Promise<boolean> {
	if (typeof VideoEncoder === 'undefined') return false;
	try {
		return (await VideoEncoder.isConfigSupported(config)).supported === true;
	} catch {
		return false;
	}
}
