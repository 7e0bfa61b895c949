import { editor } from 'monaco-editor/editor';

const ARROWS = '<svg viewBox="0 0 18 10"><path d="M5 1 1 5l4 4M13 1l4 4-4 4M1 5h16"/></svg>';

/** The grip under a number: a mouse drags it; keys do the same by Alt and the arrows, so it is no stop for Tab. */
export class ScrubHandle implements editor.IContentWidget {
	readonly element = document.createElement('div');
	#position: editor.IContentWidgetPosition | null = null;

	constructor() {
		this.element.className = 'skissa-handle';
		this.element.setAttribute('aria-hidden', 'true');
		this.element.innerHTML = ARROWS;
	}

	getId(): string {
		return 'skissa.scrub';
	}

	getDomNode(): HTMLElement {
		return this.element;
	}

	getPosition(): editor.IContentWidgetPosition | null {
		return this.#position;
	}

	/** Puts it under a place of the text, or away. */
	stand(position: { lineNumber: number; column: number } | null): void {
		const { BELOW, ABOVE } = editor.ContentWidgetPositionPreference;
		this.#position = position && { position, preference: [BELOW, ABOVE] };
	}
}
