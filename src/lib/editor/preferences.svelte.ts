const KEY = 'skissa-editor';

/** How a person wants the editor to work, kept in this browser. */
class Preferences {
	/** The plain field even where Monaco could be. */
	isPlain = $state(false);
	/** Monaco's own way of working with a screen reader. */
	isRead = $state(false);

	/** Takes what was kept; in the browser only. */
	load(): void {
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
			if (typeof kept !== 'object' || kept === null) return;
			this.isPlain = 'isPlain' in kept && kept.isPlain === true;
			this.isRead = 'isRead' in kept && kept.isRead === true;
		} catch {
			// Kept nothing, or nothing that can be read: the usual way then.
		}
	}

	/** Sets one of them and keeps both. */
	set(name: 'isPlain' | 'isRead', value: boolean): void {
		this[name] = value;
		try {
			const { isPlain, isRead } = this;
			localStorage.setItem(KEY, JSON.stringify({ isPlain, isRead }));
		} catch {
			// A browser that keeps nothing: it holds for this visit.
		}
	}
}

/** The preferences of whoever sits here. */
export const preferences = new Preferences();
