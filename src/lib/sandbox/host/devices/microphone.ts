import { BLOCK_SAMPLES } from '../../protocol';
import captureUrl from './capture.worklet.js?url&no-inline';
import type { Source, SourceRequest } from './source';

/** Opens the microphone; its samples go from the page's audio thread straight to the frame's, and nowhere else. */
export async function openMicrophone({ samples, ended }: SourceRequest): Promise<Source> {
	const stream = await navigator.mediaDevices.getUserMedia({
		// What calls need is in the way of music: it cuts off notes that are held.
		audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false }
	});
	const context = new AudioContext({ latencyHint: 'interactive' });
	const close = () => {
		for (const track of stream.getTracks()) track.stop();
		if (context.state !== 'closed') void context.close();
		samples?.close();
	};
	try {
		await context.audioWorklet.addModule(captureUrl);
	} catch (error) {
		close();
		throw error;
	}
	const capture = new AudioWorkletNode(context, 'capture', {
		processorOptions: { blockSamples: BLOCK_SAMPLES }
	});
	if (samples) capture.port.postMessage(samples, [samples]);
	// Its output is silent; without a way to the speakers it would not be asked to run.
	context.createMediaStreamSource(stream).connect(capture).connect(context.destination);
	for (const track of stream.getTracks()) track.addEventListener('ended', ended);
	await context.resume();
	return {
		sampleRate: context.sampleRate,
		inputs: [],
		took: () => {},
		close: () => {
			capture.port.postMessage(null);
			close();
		}
	};
}
