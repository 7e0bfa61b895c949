import { takeBitmap } from '../intrinsics';
import { tell } from '../port';

/** Pictures on their way to the host at a time; more would only fill the memory. */
const MOST_UNTAKEN = 3;

/** Hands pictures to the host one by one, and waits while it has too many to deal with. */
export class Handover {
	#untaken = 0;
	#taken: (() => void) | null = null;

	/** The host has dealt with one. */
	taken(): void {
		this.#untaken--;
		this.#taken?.();
	}

	/** Gives the canvas as it is after a frame; a canvas without pixels is passed over. */
	async give(request: number, frame: number, canvas: HTMLCanvasElement | undefined): Promise<void> {
		if (!canvas || canvas.width === 0 || canvas.height === 0) return;
		const bitmap = await takeBitmap(canvas);
		this.#untaken++;
		tell({ type: 'picture', request, frame, bitmap }, [bitmap]);
		while (this.#untaken >= MOST_UNTAKEN)
			await new Promise<void>((resolve) => {
				this.#taken = resolve;
			});
	}
}
