import { Encoder } from '../../../src/lib/export/encode/encoder';
import type { EncodeJob } from '../../../src/lib/export/encode/messages';

/** Encodes made-up pictures: a field whose red is the frame's number, and a white square that moves. */
export async function encodeReady(job: EncodeJob, frames: number, click: number | null) {
	const encoder = new Encoder();
	try {
		const opened = await encoder.open(job);
		if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
		const canvas = new OffscreenCanvas(job.size[0], job.size[1]);
		const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
		for (let frame = 0; frame < frames; frame++) {
			context.fillStyle = `rgb(${20 + frame * 10} 100 200)`;
			context.fillRect(0, 0, canvas.width, canvas.height);
			context.fillStyle = 'white';
			context.fillRect(frame * 4, 0, 8, 8);
			const added = await encoder.add(canvas.transferToImageBitmap());
			if (!added.ok) throw new Error(JSON.stringify(added.problem));
		}
		const closed = await encoder.close(
			click === null ? null : clicking(click, frames / job.framesPerSecond)
		);
		if (!closed.ok) throw new Error(JSON.stringify(closed.problem));
		return closed.value;
	} finally {
		encoder.destroy();
	}
}

/** Silence but for one click, 48 000 samples a second, both channels alike. */
export function clicking(click: number, seconds: number) {
	const channel = new Float32Array(Math.round(seconds * 48_000));
	channel[click] = 0.9;
	return { sampleRate: 48_000, channels: [channel, channel.slice()] };
}
