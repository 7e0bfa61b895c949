/** Hands what it hears, in blocks of one channel, to the port it is handed; `null` ends it. */
class Capture extends AudioWorkletProcessor {
	/** @param {{ processorOptions: { blockSamples: number } }} options */
	constructor({ processorOptions }) {
		super();
		this.size = processorOptions.blockSamples;
		this.block = new Float32Array(this.size);
		this.filled = 0;
		/** @type {MessagePort | null} */
		this.out = null;
		this.isOver = false;
		this.port.onmessage = ({ data }) => {
			if (data instanceof MessagePort) this.out = data;
			else this.end();
		};
	}

	end() {
		this.isOver = true;
		this.out?.close();
		this.out = null;
	}

	/** @param {Float32Array[][]} inputs */
	process(inputs) {
		const channels = inputs[0] ?? [];
		const length = channels[0]?.length ?? 0;
		for (let at = 0; at < length && this.out; at++) {
			let sum = 0;
			for (const channel of channels) sum += channel[at] ?? 0;
			this.block[this.filled++] = sum / channels.length;
			if (this.filled < this.size) continue;
			this.out.postMessage(this.block, [this.block.buffer]);
			this.block = new Float32Array(this.size);
			this.filled = 0;
		}
		return !this.isOver;
	}
}

registerProcessor('capture', Capture);
