const MOST_IN_A_SECOND = 20;
const MOST_AT_ALL = 100;

/**
 * A frame speaks to the page over its port and never to the page's window, which no sketch can be kept from
 * posting to. One that does so on and on would fill the page's memory: `flooded` is told, once. The function
 * given back ends the watch.
 */
export function watchFlood(frame: HTMLIFrameElement, flooded: () => void): () => void {
	const page = frame.ownerDocument.defaultView ?? window;
	let since = 0;
	let inSecond = 0;
	let all = 0;
	const end = () => page.removeEventListener('message', count, true);
	function count(event: MessageEvent): void {
		if (event.source === null || event.source !== frame.contentWindow) return;
		event.stopImmediatePropagation();
		const now = performance.now();
		if (now - since > 1000) {
			since = now;
			inSecond = 0;
		}
		inSecond++;
		all++;
		if (inSecond <= MOST_IN_A_SECOND && all <= MOST_AT_ALL) return;
		end();
		flooded();
	}
	page.addEventListener('message', count, true);
	return end;
}
