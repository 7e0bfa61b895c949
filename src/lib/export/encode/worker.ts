import { Composer } from './compose';
import { gifWriter } from './gif';
import {
	EncoderFailure,
	type EncodeJob,
	type FrameWriter,
	type FromEncoder,
	type ToEncoder
} from './messages';
import { pngWriter } from './png';
import { videoWriter } from './video';

/*
 * Encodes away from the page, so that the page stays quick while pictures come, and so that cancelling is
 * ending this worker. A worker's script brings no policy of the page with it: WebAssembly runs here while
 * the page's own policy allows none.
 */

let writer: FrameWriter | null = null;
let frames = 0;
let failed = false;

const tell = (message: FromEncoder, transfer: Transferable[] = []) =>
	self.postMessage(message, { transfer });

async function open(job: EncodeJob, aacAddress: string): Promise<void> {
	const composer = new Composer(job);
	if (job.format === 'png') writer = pngWriter(composer);
	else if (job.format === 'gif') writer = gifWriter(job, composer);
	else writer = await videoWriter(job, composer, job.format, aacAddress);
	tell({ type: 'opened' });
}

async function hear(message: ToEncoder): Promise<void> {
	if (message.type === 'open') return open(message.job, message.aacAddress);
	if (!writer) throw new EncoderFailure('encoder_failed', 'Nothing was opened.');
	if (message.type === 'picture') {
		await writer.add(message.bitmap, frames++);
		tell({ type: 'encoded', frames });
		return;
	}
	const { bytes, mediaType } = await writer.finish(message.sound);
	tell({ type: 'done', bytes, mediaType }, [bytes.buffer]);
}

function fail(error: unknown): void {
	if (failed) return;
	failed = true;
	const detail = error instanceof Error ? error.message : String(error);
	if (error instanceof EncoderFailure) tell({ type: 'failed', code: error.code, detail });
	else if (error instanceof RangeError) tell({ type: 'failed', code: 'memory', detail });
	else tell({ type: 'failed', code: 'encoder_failed', detail });
}

// One after another, whatever time each takes.
let queue = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<ToEncoder>) => {
	queue = queue.then(() => (failed ? undefined : hear(data))).catch(fail);
});
