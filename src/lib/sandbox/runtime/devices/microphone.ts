import { askFor } from './ask';
import samplesText from './samples.worklet.js?raw';
import { tie } from './track';

/** An audio track of what the microphone hears, once the person lets the sketch use it. */
export async function openMicrophone(): Promise<MediaStreamTrack> {
	const { port1, port2 } = new MessageChannel();
	const microphone = await askFor('microphone', null, port2);
	const { sampleRate } = microphone.on;
	const context = new AudioContext(sampleRate === null ? {} : { sampleRate });
	const module = URL.createObjectURL(new Blob([samplesText], { type: 'text/javascript' }));
	try {
		await context.audioWorklet.addModule(module);
	} catch (error) {
		microphone.close();
		void context.close();
		throw error;
	} finally {
		URL.revokeObjectURL(module);
	}
	const samples = new AudioWorkletNode(context, 'samples', {
		numberOfInputs: 0,
		outputChannelCount: [1]
	});
	samples.port.postMessage(port1, [port1]);
	const ear = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
	samples.connect(ear);
	const [track] = ear.stream.getAudioTracks();
	if (!track) throw new Error('This browser gives no stream of a context.');
	const silence = () => {
		samples.port.postMessage(null);
		if (context.state !== 'closed') void context.close();
	};
	const { end } = tie(track, () => {
		silence();
		microphone.close();
	});
	microphone.hear((message) => {
		if (message.type !== 'off') return;
		silence();
		end();
	});
	return track;
}
