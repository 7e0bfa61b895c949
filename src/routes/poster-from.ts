import { ok, type Result } from '$lib/base';
import { firstError, posterOf, type SketchPlayer } from '$lib/sandbox/host';

const FIRST_FRAME_WITHIN_MILLISECONDS = 5000;
const ASK_EVERY_MILLISECONDS = 100;

/**
 * A still of what a player shows now, as an image file made by the page itself; fails as the capture does. A sketch
 * that is only just starting is waited for.
 */
export async function posterFrom(player: SketchPlayer): Promise<Result<Blob>> {
	const latest = performance.now() + FIRST_FRAME_WITHIN_MILLISECONDS;
	while (!player.frame && !firstError(player.problems) && performance.now() < latest)
		await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MILLISECONDS));
	const captured = await player.capture();
	return captured.ok ? ok(await posterOf(captured.value)) : captured;
}
