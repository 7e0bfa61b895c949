import { makeLimiter } from './limiter';
import type { OfflineClock } from './offline-clock';

type Offline = typeof OfflineAudioContext;

/**
 * Everything the contexts of a trace gave, as left and right from the first frame's beginning, `seconds`
 * long, in step with the frames to the sample: what the limiter held back is taken off again.
 */
export async function mixDown(
	clock: OfflineClock,
	seconds: number,
	Offline: Offline
): Promise<Float32Array<ArrayBuffer>[]> {
	const { sampleRate, contexts } = clock;
	const length = Math.round(seconds * sampleRate);
	const mixed = [new Float32Array(length), new Float32Array(length)];
	for (const context of contexts) {
		const rate = context.native.sampleRate;
		const [delay, rendered] = await Promise.all([limiterDelay(rate, Offline), context.finish()]);
		const given = await atRate(rendered, sampleRate, Offline);
		const held = Math.round((delay * sampleRate) / rate);
		const starts = Math.round(context.begins * sampleRate);
		for (const [side, target] of mixed.entries()) {
			const source = given.getChannelData(side).subarray(held);
			const end = Math.min(length, starts + source.length);
			for (let at = starts; at < end; at++) target[at]! += source[at - starts] as number;
		}
	}
	// As a loudspeaker does with several contexts that are loud at once.
	if (contexts.length > 1)
		for (const channel of mixed)
			for (let at = 0; at < length; at++)
				channel[at] = Math.max(-1, Math.min(1, channel[at] as number));
	return mixed;
}

const delays = new Map<number, Promise<number>>();

/** Samples by which the limiter holds sound back at a rate; it is measured when first asked for. */
export function limiterDelay(sampleRate: number, Offline: Offline): Promise<number> {
	const delay = delays.get(sampleRate) ?? measureDelay(sampleRate, Offline);
	delays.set(sampleRate, delay);
	return delay;
}

/** Measures it with one click. */
async function measureDelay(sampleRate: number, Offline: Offline): Promise<number> {
	const context = new Offline(1, 2048, sampleRate);
	const click = context.createBuffer(1, 1, sampleRate);
	click.getChannelData(0)[0] = 0.25;
	const source = context.createBufferSource();
	source.buffer = click;
	const limiter = makeLimiter(context, AudioNode.prototype.connect);
	source.connect(limiter.input);
	limiter.output.connect(context.destination);
	source.start(0);
	const heard = (await context.startRendering()).getChannelData(0);
	let loudest = 0;
	for (let at = 0; at < heard.length; at++)
		if (Math.abs(heard[at] as number) > Math.abs(heard[loudest] as number)) loudest = at;
	return loudest;
}

async function atRate(
	given: AudioBuffer,
	sampleRate: number,
	Offline: Offline
): Promise<AudioBuffer> {
	if (given.sampleRate === sampleRate) return given;
	const context = new Offline(2, Math.ceil(given.duration * sampleRate), sampleRate);
	const source = context.createBufferSource();
	source.buffer = given;
	source.connect(context.destination);
	source.start(0);
	return context.startRendering();
}
