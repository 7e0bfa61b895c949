import { ok, type Result } from '$lib/base';
import { posterOf, type SketchPlayer } from '$lib/sandbox/host';

/** A still of what a player shows now, as an image file made by the page itself; fails as the capture does. */
export async function posterFrom(player: SketchPlayer): Promise<Result<Blob>> {
	const captured = await player.capture();
	return captured.ok ? ok(await posterOf(captured.value)) : captured;
}
