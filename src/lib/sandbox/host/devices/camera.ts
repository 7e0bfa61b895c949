import { MAXIMUM_PICTURE_SIDE, MAXIMUM_PICTURES_PER_SECOND } from '../../protocol';
import type { Source, SourceRequest } from './source';

/** Opens the camera and passes on its newest picture whenever the frame has dealt with the one before. */
export async function openCamera({ camera, say, ended }: SourceRequest): Promise<Source> {
	const stream = await navigator.mediaDevices.getUserMedia({
		video: {
			width: { ideal: camera?.width ?? 640 },
			height: { ideal: camera?.height ?? 480 },
			frameRate: { ideal: MAXIMUM_PICTURES_PER_SECOND, max: MAXIMUM_PICTURES_PER_SECOND },
			...(camera?.facing ? { facingMode: camera.facing } : {})
		}
	});
	const video = document.createElement('video');
	video.muted = true;
	video.playsInline = true;
	video.srcObject = stream;
	for (const track of stream.getTracks()) track.addEventListener('ended', ended);
	let isAwaited = false;
	let isTaking = false;
	let shown = -1;

	async function tick() {
		// A frame that has not dealt with the last picture gets none, and later the newest.
		if (!isAwaited || isTaking || video.readyState < 2 || video.currentTime === shown) return;
		isTaking = true;
		shown = video.currentTime;
		const bitmap = await takePicture(video).catch(() => null);
		isTaking = false;
		if (!bitmap) return;
		if (!stream.active) return bitmap.close();
		isAwaited = false;
		say({ type: 'picture', bitmap }, [bitmap]);
	}

	const timer = setInterval(() => void tick(), 1000 / MAXIMUM_PICTURES_PER_SECOND);
	const close = () => {
		clearInterval(timer);
		for (const track of stream.getTracks()) track.stop();
		video.srcObject = null;
	};
	try {
		await video.play();
	} catch (error) {
		close();
		throw error;
	}
	return { sampleRate: null, inputs: [], took: () => (isAwaited = true), close };
}

function takePicture(video: HTMLVideoElement): Promise<ImageBitmap> {
	const { videoWidth: width, videoHeight: height } = video;
	const scale = Math.min(1, MAXIMUM_PICTURE_SIDE / Math.max(width, height));
	if (scale === 1) return createImageBitmap(video);
	return createImageBitmap(video, {
		resizeWidth: Math.max(1, Math.round(width * scale)),
		resizeHeight: Math.max(1, Math.round(height * scale))
	});
}
