const PASSIVE = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/**
 * Decides what Tab does in the editor: it moves on until editing has begun (a key or a press in the
 * text), indents from then on, and moves on again after Escape.
 */
export class TabRule {
	indents = false;

	/** Takes note of a key by its `KeyboardEvent.key`. */
	key(name: string): void {
		if (name === 'Escape') this.indents = false;
		else if (!PASSIVE.has(name)) this.indents = true;
	}

	/** Takes note of a press in the text. */
	press(): void {
		this.indents = true;
	}

	/** Takes note that focus went elsewhere in the page. */
	leave(): void {
		this.indents = false;
	}
}
