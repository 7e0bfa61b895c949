import type { Page } from '@playwright/test';

type Recording = { samples: Float32Array[]; rate: number };

/** Run in each frame before its own scripts: keeps every sample that goes to the speakers, without a gap. */
export function keepARecording(): void {
	const { connect } = AudioNode.prototype as unknown as {
		connect: (this: AudioNode, target: unknown, ...rest: unknown[]) => unknown;
	};
	const recording: Recording = { samples: [], rate: 0 };
	Object.assign(window, { recording });
	const worklet = `registerProcessor('recorder', class extends AudioWorkletProcessor {
		process([[samples]]) {
			this.port.postMessage(samples?.slice() ?? new Float32Array(128));
			return true;
		}
	})`;
	const address = URL.createObjectURL(new Blob([worklet], { type: 'text/javascript' }));
	const Recorder = AudioWorkletNode;
	AudioNode.prototype.connect = function (this: AudioNode, target: unknown, ...rest: unknown[]) {
		if (target instanceof AudioDestinationNode && !(this instanceof Recorder))
			void this.context.audioWorklet.addModule(address).then(() => {
				const node = new Recorder(this.context, 'recorder');
				recording.rate = this.context.sampleRate;
				node.port.onmessage = ({ data }) => recording.samples.push(data as Float32Array);
				connect.apply(this, [node]);
				connect.apply(node, [target]);
			});
		return connect.apply(this, [target, ...rest]);
	} as typeof AudioNode.prototype.connect;
}

/** The seconds recorded of the frame that is seen. */
export const secondsOf = (page: Page): Promise<number> =>
	inFrame(page, () => {
		const { samples, rate } = (window as unknown as { recording: Recording }).recording;
		return rate > 0 ? (samples.length * 128) / rate : 0;
	});

/** All that was recorded of the frame that is seen; it has no time for anything else while it is handed over. */
export const recordingOf = (page: Page): Promise<{ samples: number[]; rate: number }> =>
	inFrame(page, () => {
		const { samples, rate } = (window as unknown as { recording: Recording }).recording;
		return { samples: samples.flatMap((some) => [...some]), rate };
	});

async function inFrame<Given>(page: Page, ask: () => Given): Promise<Given> {
	const frame = await (await page.getByTitle('Canvas').elementHandle())?.contentFrame();
	if (!frame) throw new Error('Nothing plays.');
	return frame.evaluate(ask);
}

/** Seconds at which it becomes loud after silence, looked at in pieces of five milliseconds. */
export function onsets(samples: number[], rate: number): number[] {
	const piece = Math.round(rate / 200);
	const found: number[] = [];
	let wasLoud = false;
	for (let from = 0; from < samples.length; from += piece) {
		const isLoud = samples.slice(from, from + piece).some((sample) => Math.abs(sample) > 0.02);
		if (isLoud && !wasLoud) found.push(from / rate);
		wasLoud = isLoud;
	}
	return found;
}

/** The largest step from one sample to the next: a click is one. */
export const largestStep = (samples: number[]): number =>
	samples.reduce(
		(most, sample, at) => Math.max(most, Math.abs(sample - (samples[at - 1] ?? sample))),
		0
	);
