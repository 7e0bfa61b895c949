import { resolve } from '$app/paths';
import type { SketchPlayer } from '$lib/sandbox/host';

type Opened = Window & { skissaApart?: ((opened: Window) => void) | undefined };

/** The canvas in a window of its own, as for a second screen or a projector; the page goes on steering it. */
export class Apart {
	#player: SketchPlayer;
	#window: Window | null = null;
	#leave = () => {};
	/** Whether the canvas stands in its own window. */
	isOpen = $state(false);
	/** Whether the browser let no window open when it was last asked. */
	isBlocked = $state(false);

	constructor(player: SketchPlayer) {
		this.#player = player;
	}

	/** Opens the window, named `title`; call it from a click. The canvas moves there when the window is ready. */
	open(title: string, label: string): void {
		const page: Opened = window;
		page.skissaApart = (opened) => this.#moveTo(opened, title, label);
		const { width, height } = this.#player.frame ?? { width: 800, height: 800 };
		const size = `width=${Math.max(300, width)},height=${Math.max(300, height)}`;
		this.#window = window.open(resolve('/sandbox/apart'), 'skissa-apart', `popup,${size}`);
		this.isBlocked = this.#window === null;
		this.#window?.focus();
	}

	/** Takes the canvas back into the page. */
	close(): void {
		if (!this.isOpen) return;
		this.#leave();
		this.#leave = () => {};
		this.isOpen = false;
		this.#window?.close();
		this.#window = null;
	}

	#moveTo(opened: Window, title: string, label: string): void {
		const { document } = opened;
		const place = document.querySelector('main');
		if (!place) return;
		this.#leave();
		document.title = title;
		document.documentElement.lang = window.document.documentElement.lang;
		Object.assign(document.documentElement.dataset, window.document.documentElement.dataset);
		this.isOpen = true;
		const leave = this.#player.mount(place, label);
		const gone = () => this.close();
		opened.addEventListener('pagehide', gone);
		window.addEventListener('pagehide', gone);
		this.#leave = () => {
			opened.removeEventListener('pagehide', gone);
			window.removeEventListener('pagehide', gone);
			leave();
		};
	}
}
