import { untrack } from 'svelte';
import { keeper, type StepProgress } from '$lib/progress';

/**
 * What whoever reads the page has done of all lessons, kept up as it changes: null until the browser has said it, then
 * at once what the browser knows, and what the account adds when it has answered. For use while a component is set up.
 */
export function followProgress(): { readonly records: StepProgress[] | null } {
	let records = $state.raw<StepProgress[] | null>(null);
	$effect(() => {
		const { owner } = keeper;
		if (owner === null) return;
		let isOver = false;
		const take = (found: StepProgress[]) => {
			if (!isOver) records = found;
		};
		const read = async () => take(await keeper.known());
		untrack(() => {
			void read();
			void keeper.all().then(take);
		});
		const stop = keeper.onElsewhere(() => void read());
		return () => {
			isOver = true;
			stop();
		};
	});
	return {
		get records() {
			return records;
		}
	};
}
