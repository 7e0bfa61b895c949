import type { Pending, VirtualClock } from '../../trace';
import { nextTask, realNow, realTimeout } from '../intrinsics';

/** What is under way in real time is waited for this long, and then no more. */
const PATIENCE_MILLISECONDS = 10_000;
/** `setup` may let as much of the trace's own time pass. */
const SETUP_MILLISECONDS = 60_000;
/** Looks in vain before it is certain that nothing moves. */
const CALM_LOOKS = 4;
const IDLE_LOOKS = 50;

/** The next task of the browser's own. */
export const task = () => new Promise<void>(nextTask);
const moment = () => new Promise<void>((resolve) => realTimeout(resolve, 1));

/** Waits until nothing is under way in real time any longer, or `isOver`. */
export async function untilCalm(pending: Pending, isOver: () => boolean): Promise<void> {
	const began = realNow();
	let seen = pending.changes;
	await task();
	while (!isOver() && realNow() - began < PATIENCE_MILLISECONDS) {
		if (pending.count > 0) await moment();
		else if (seen === pending.changes) return;
		else await task();
		seen = pending.count > 0 ? -1 : seen === -1 ? pending.changes - 1 : pending.changes;
	}
}

/**
 * Lets `setup` end: what it loads is waited for, and only then does the trace's own time pass, a frame of
 * `frameMilliseconds` at a time, for what it waits for by timers. Gives up when there is nothing left to wait for.
 */
export async function untilSetUp(
	clock: VirtualClock,
	pending: Pending,
	frameMilliseconds: number,
	isOver: () => boolean
): Promise<void> {
	const latest = clock.now + SETUP_MILLISECONDS;
	for (let idle = 0; !isOver() && idle < IDLE_LOOKS && clock.now < latest;) {
		for (let look = 0; look < CALM_LOOKS && !isOver(); look++) await task();
		await untilCalm(pending, isOver);
		if (isOver()) return;
		if (clock.waiting) {
			await clock.passTo(clock.now + frameMilliseconds, task);
			clock.drawFrame();
			idle = 0;
			continue;
		}
		idle++;
		await moment();
	}
}

/**
 * Waits until the graphics processor has drawn what it was told. Without it commands pile up behind a
 * trace that runs ahead, and its progress says nothing of what is done.
 */
export async function untilDrawn(context: unknown): Promise<void> {
	if (!(context instanceof WebGL2RenderingContext)) return;
	const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
	if (!fence) return;
	context.flush();
	const began = realNow();
	while (
		context.getSyncParameter(fence, context.SYNC_STATUS) === context.UNSIGNALED &&
		!context.isContextLost() &&
		realNow() - began < PATIENCE_MILLISECONDS
	)
		await (realNow() - began < 5 ? task() : moment());
	context.deleteSync(fence);
}
