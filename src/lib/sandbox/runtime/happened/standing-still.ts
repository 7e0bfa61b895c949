import type { P5 } from '../p5';

const cancelFrame = window.cancelAnimationFrame.bind(window);

/** Ends p5's loop at once, without the frame it would otherwise still draw. */
export function standStill(p5: P5): void {
	cancelFrame(p5._requestAnimId);
	p5.noLoop();
}

/** Lets p5 go on as if the milliseconds it stood still had not passed: `millis()` and `deltaTime` know nothing of them. */
export function goOn(p5: P5, stood: number, loops: boolean): void {
	p5._millisStart += stood;
	p5._lastTargetFrameTime += stood;
	p5._lastRealFrameTime += stood;
	if (loops) p5.loop();
}
