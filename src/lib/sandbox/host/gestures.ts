/** Tells of every click and key on some pages, until the returned function is called. */
export function hearGestures(pages: readonly Document[], tell: () => void): () => void {
	const types = ['pointerup', 'keydown'];
	for (const page of pages) for (const type of types) page.addEventListener(type, tell);
	return () => {
		for (const page of pages) for (const type of types) page.removeEventListener(type, tell);
	};
}
