/** A track that stops for good when the device is turned off, and turns the device off when it is stopped. */
export function tie(track: MediaStreamTrack, close: () => void): { end: () => void } {
	const stop = track.stop.bind(track);
	let isOver = false;
	const finish = () => {
		if (isOver) return false;
		isOver = true;
		stop();
		return true;
	};
	Object.defineProperty(track, 'stop', {
		value: () => {
			if (finish()) close();
		}
	});
	return {
		end: () => {
			if (finish()) track.dispatchEvent(new Event('ended'));
		}
	};
}
