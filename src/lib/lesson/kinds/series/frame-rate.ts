import type { Run, Variation } from '../kind';

/** The same run at another frame rate: what its visitor does is done at the same moments. */
export function atFrameRate(run: Run, framesPerSecond: number): Variation {
	if (run.script.length === 0) return { framesPerSecond };
	const frameOf = (frame: number) =>
		Math.floor(((frame - 1) * framesPerSecond) / run.framesPerSecond) + 1;
	const script = run.script.map((step) => ({ ...step, frame: frameOf(step.frame) }));
	return { framesPerSecond, script };
}
