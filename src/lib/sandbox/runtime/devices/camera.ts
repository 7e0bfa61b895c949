import { MAXIMUM_PICTURES_PER_SECOND, type CameraWish } from '../../protocol';
import { askFor } from './ask';
import { tie } from './track';

/** A video track that shows the camera, once the person lets the sketch use it. */
export async function openCamera(wish: CameraWish): Promise<MediaStreamTrack> {
	const camera = await askFor('camera', wish, null);
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	const [track] = canvas.captureStream(MAXIMUM_PICTURES_PER_SECOND).getVideoTracks();
	if (!context || !track) throw new Error('This browser gives no stream of a canvas.');
	const { end } = tie(track, camera.close);
	// A track of a canvas without a size never begins.
	[canvas.width, canvas.height] = [wish.width ?? 640, wish.height ?? 480];
	camera.hear((message) => {
		if (message.type === 'off') return end();
		if (message.type !== 'picture') return;
		const { bitmap } = message;
		if (canvas.width !== bitmap.width) canvas.width = bitmap.width;
		if (canvas.height !== bitmap.height) canvas.height = bitmap.height;
		context.drawImage(bitmap, 0, 0);
		bitmap.close();
		camera.say({ type: 'took' });
	});
	camera.say({ type: 'took' });
	return track;
}
