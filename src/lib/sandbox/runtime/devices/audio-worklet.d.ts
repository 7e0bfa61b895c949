/** What an audio worklet's scope has of its own, as far as it is used here. */
declare class AudioWorkletProcessor {
	readonly port: MessagePort;
}
declare function registerProcessor(
	name: string,
	processor: new (...parts: never[]) => AudioWorkletProcessor
): void;
