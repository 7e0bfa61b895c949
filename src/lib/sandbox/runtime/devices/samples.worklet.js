const RING = 16_384;
/** Samples kept ready, so that a late block is not heard. */
const READY = 1024;
/** More than this waiting would be heard as a delay: the oldest are left out. */
const MOST_WAITING = 4096;
const LONGEST_BLOCK = 4096;

/** Plays the blocks of samples that come over the port it is handed. */
class Samples extends AudioWorkletProcessor {
	constructor() {
		super();
		this.ring = new Float32Array(RING);
		this.played = 0;
		this.arrived = 0;
		this.isFlowing = false;
		this.isOver = false;
		this.port.onmessage = ({ data }) => {
			if (!(data instanceof MessagePort)) this.isOver = true;
			else data.onmessage = (event) => this.take(event.data);
		};
	}

	/** @param {unknown} block */
	take(block) {
		if (!(block instanceof Float32Array) || block.length > LONGEST_BLOCK) return;
		for (const sample of block) this.ring[this.arrived++ % RING] = sample;
		if (this.arrived - this.played > MOST_WAITING) this.played = this.arrived - READY;
	}

	/**
	 * @param {Float32Array[][]} _inputs
	 * @param {Float32Array[][]} outputs
	 */
	process(_inputs, outputs) {
		const out = outputs[0]?.[0];
		if (!out || this.isOver) return !this.isOver;
		if (this.arrived - this.played >= READY) this.isFlowing = true;
		for (let at = 0; at < out.length && this.isFlowing; at++) {
			if (this.played === this.arrived) this.isFlowing = false;
			else out[at] = this.ring[this.played++ % RING] ?? 0;
		}
		return true;
	}
}

registerProcessor('samples', Samples);
