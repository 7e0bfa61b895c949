import type { Pending, VirtualClock } from '../../trace';
import { realNow } from '../intrinsics';
import { task, untilCalm } from './calm';

/** A promise may let as much of the trace's own time pass, and take as much of the machine's. */
const OWN_MILLISECONDS = 10_000;
const REAL_MILLISECONDS = 3000;
const IDLE_LOOKS = 10;

/**
 * Waits until `isOver`: for what is under way in real time, then for timers, of which the trace's own time is let on
 * by `step` milliseconds at a time. No frame is drawn meanwhile. Gives up when nothing is left to wait for.
 */
export async function untilSettled(
	clock: VirtualClock,
	pending: Pending,
	step: number,
	isOver: () => boolean
): Promise<void> {
	const latest = clock.now + OWN_MILLISECONDS;
	const began = realNow();
	const isEnough = () => isOver() || realNow() - began > REAL_MILLISECONDS;
	for (let idle = 0; idle < IDLE_LOOKS && clock.now < latest; idle++) {
		await task();
		await untilCalm(pending, isEnough);
		if (isEnough()) return;
		if (!clock.isDueBy(latest)) continue;
		await clock.passTo(clock.now + step, task);
		idle = 0;
	}
}
