import type { P5 } from './p5';

let sketch: P5 | null = null;
let fitted: HTMLCanvasElement | undefined;
const observer = new MutationObserver(fit);

/**
 * Keeps the sketch's canvas whole inside the window at every size, by laying it out smaller: p5 reads
 * the laid-out size, so the pointer stays right. Never enlarges. Call it again when the canvas may be another.
 */
export function keepFitting(p5: P5): void {
	if (!sketch) window.addEventListener('resize', fit);
	sketch = p5;
	if (p5.canvas === fitted) return;
	fitted = p5.canvas;
	observer.disconnect();
	if (!fitted) return;
	fitted.dataset.fit = '';
	// p5 writes the canvas's style whenever its size changes.
	observer.observe(fitted, { attributes: true, attributeFilter: ['style'] });
	fit();
}

function fit(): void {
	if (!sketch) return;
	const { width, height } = sketch;
	if (!(width > 0 && height > 0)) return;
	const scale = Math.min(1, window.innerWidth / width, window.innerHeight / height);
	const { style } = document.documentElement;
	// Whole pixels, because that is how p5 measures them.
	style.setProperty('--canvas-width', `${Math.max(1, Math.floor(width * scale))}px`);
	style.setProperty('--canvas-height', `${Math.max(1, Math.floor(height * scale))}px`);
}
