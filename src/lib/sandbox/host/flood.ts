/** A sketch copied from elsewhere may have a word or two for the page it was made for. */
const MOST = 4;

/**
 * A frame speaks to the page over its port and never to the page's window, which no sketch can be kept from
 * posting to. One that does so on and on would fill the page's memory: `flooded` is told, once. Nothing of what
 * it says is looked at, as a great picture would have to be unpacked for that. The function given back ends the watch.
 */
export function watchFlood(frame: HTMLIFrameElement, flooded: () => void): () => void {
	let count = 0;
	const end = () => window.removeEventListener('message', hear, true);
	function hear(event: MessageEvent): void {
		if (event.source === null || event.source !== frame.contentWindow) return;
		event.stopImmediatePropagation();
		if (++count <= MOST) return;
		end();
		flooded();
	}
	window.addEventListener('message', hear, true);
	return end;
}
