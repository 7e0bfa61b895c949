const KEY = 'skissa-tinker';

/** Whether the panel stands open beside the code on a wide screen, kept in this browser. */
class Tinkering {
	isOpen = $state(false);

	/** Takes what was kept; in the browser only. */
	load(): void {
		try {
			this.isOpen = localStorage.getItem(KEY) === 'open';
		} catch {
			// A browser that keeps nothing begins with it closed.
		}
	}

	/** Opens or closes it, and keeps that. */
	toggle(): void {
		this.isOpen = !this.isOpen;
		try {
			localStorage.setItem(KEY, this.isOpen ? 'open' : 'closed');
		} catch {
			// It holds for this visit.
		}
	}
}

/** The panel's state, the same on every bench. */
export const tinkering = new Tinkering();
