/** A window with nothing but a canvas. It hands ports to its frames itself, for a frame heeds only the window it is in. */
export type ApartWindow = Window & {
	skissaHand?: (target: Window, port: MessagePort) => void;
};

/** The page that opened it, which waits for it to be ready. */
export type ApartOpener = Window & { skissaApart?: ((opened: ApartWindow) => void) | undefined };

/** Hands a frame its port, from the window the frame stands in. */
export function handPort({ contentWindow, ownerDocument }: HTMLIFrameElement, port: MessagePort) {
	if (!contentWindow) return;
	const { skissaHand } = (ownerDocument.defaultView ?? window) as ApartWindow;
	if (skissaHand) skissaHand(contentWindow, port);
	else contentWindow.postMessage('skissa', '*', [port]);
}
