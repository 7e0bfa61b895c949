const MOVED = new Set(['devicemotion', 'deviceorientation', 'deviceorientationabsolute']);

/**
 * Leaves requests to hear the device's movement unheard. The frame's policy denies them in any case, and
 * p5 makes them at every start, which the browser would answer with complaints in the console.
 */
export function ignoreSensors(): void {
	const add = window.addEventListener.bind(window) as (...parts: unknown[]) => void;
	window.addEventListener = (...parts: unknown[]) => {
		if (!MOVED.has(String(parts[0]))) add(...parts);
	};
}
