import type { Bench } from './bench.svelte';

/**
 * Calls `light` for the line of every note as it sounds, for as many milliseconds. A note that has yet to sound is
 * forgotten when the text changes or the sketch no longer runs. Call it while a component is being made.
 */
export function lightSoundingLines(
	bench: Bench,
	light: (line: number, milliseconds: number) => void
): void {
	const isRunning = $derived(bench.player.state === 'running');
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is shown of them
	const timers = new Set<ReturnType<typeof setTimeout>>();
	const forget = () => {
		for (const timer of timers) clearTimeout(timer);
		timers.clear();
	};
	// First: of an edit and the notes that follow it only the old ones are forgotten.
	$effect(() => {
		void [bench.document, bench.code, isRunning];
		return forget;
	});
	$effect(() => {
		const { notes } = bench.player;
		if (notes.length === 0) forget();
		for (const { line, after, lasts } of notes) {
			const timer = setTimeout(() => {
				timers.delete(timer);
				light(line, lasts);
			}, after);
			timers.add(timer);
		}
	});
}
