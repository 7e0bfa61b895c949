import './workers';
import { editor, Uri } from 'monaco-editor/editor';
import type { Marker } from '../marker';
import type { Surface, SurfaceEvents } from '../surface';
import type { TabRule } from '../tab-rule';
import { type ActionLabels, addActions, addValueActions, obeyTabRule } from './actions';
import './colours';
import { followTheme } from './follow-theme';
import { MonacoHighlights } from './highlights';
import { prepareLanguage } from './language';
import { showMarkers } from './markers';
import { modelOptions, options } from './options';
import { rangeOfOffsets } from './number-edit';
import { pushText } from './push-text';
import { scrubNumbers } from './scrub';

/** Where an editor takes over: texts from the oldest to the present, selection as UTF-16 offsets, scroll in pixels. */
export type Opening = {
	texts: string[];
	start: number;
	end: number;
	scrollTop: number;
	focused: boolean;
	tab: TabRule;
	labels: ActionLabels;
	describedBy: string;
	set: Setting;
};

/** What can change while an editor stands; `isRead` is Monaco's own way of working with a screen reader. */
export type Setting = { label: string; readonly: boolean; isRead: boolean };

/** See `openCodeEditor`. */
export type OpenCodeEditor = typeof openCodeEditor;

let opened = 0;

/** Monaco as an editor of one text with one model, both gone after `destroy`. */
export class CodeEditor implements Surface {
	readonly #editor: editor.IStandaloneCodeEditor;
	readonly #model: editor.ITextModel;
	readonly #stopTheme: () => void;
	/** What is lit in the text. */
	readonly highlights: MonacoHighlights;
	#group = '';
	#isSplicing = false;

	constructor(host: HTMLElement, opening: Opening, events: SurfaceEvents) {
		const { texts, start, end } = opening;
		const uri = Uri.parse(`file:///sketch-${(opened += 1)}.js`);
		this.#model = editor.createModel(texts[0] ?? '', 'javascript', uri);
		// The model is ours, so what an editor would tell its own model has to be said here.
		this.#model.updateOptions(modelOptions);
		this.#model.setEOL(editor.EndOfLineSequence.LF);
		for (const text of texts.slice(1)) pushText(this.#model, text);
		this.#stopTheme = followTheme();
		this.#editor = editor.create(host, { ...options, model: this.#model });
		this.highlights = new MonacoHighlights(this.#editor);
		this.configure(opening.set);
		this.#describe(opening.describedBy);
		const from = this.#model.getPositionAt(start);
		this.#editor.setSelection({ ...rangeTo(from, this.#model.getPositionAt(end)) });
		this.#editor.setScrollTop(opening.scrollTop);
		addActions(this.#editor, opening.labels, events, opening.tab);
		addValueActions(this.#editor, opening.labels);
		scrubNumbers(this.#editor);
		if (opening.focused) this.#editor.focus();
		obeyTabRule(this.#editor, opening.tab);
		this.#model.onDidChangeContent(() => {
			if (!this.#isSplicing) this.#group = '';
			events.change(this.#model.getValue());
		});
		let line = from.lineNumber;
		this.#editor.onDidChangeCursorPosition(({ position }) => {
			if (position.lineNumber !== line) events.cursor(position.lineNumber);
			line = position.lineNumber;
		});
		prepareLanguage(uri).catch(() => events.unaided());
	}

	/** Sets the accessible name, whether the text can be changed, and whether a screen reader reads it. */
	configure({ label, readonly, isRead }: Setting): void {
		this.#editor.updateOptions({
			ariaLabel: label,
			readOnly: readonly,
			accessibilitySupport: isRead ? 'on' : 'auto'
		});
	}

	/** Shows remarks in place of the former ones. */
	mark(markers: Marker[]): void {
		showMarkers(this.#model, markers);
	}

	focus(): void {
		this.#editor.focus();
	}

	reveal(line: number): void {
		const lineNumber = Math.min(Math.max(1, line), this.#model.getLineCount());
		this.#editor.setPosition({ lineNumber, column: 1 });
		this.#editor.revealLineInCenterIfOutsideViewport(lineNumber);
		this.#editor.focus();
	}

	replace(text: string, cursor?: number): void {
		const position = this.#editor.getPosition();
		pushText(this.#model, text);
		if (cursor !== undefined) this.#editor.setPosition(this.#model.getPositionAt(cursor));
		else if (position) this.#editor.setPosition(position);
	}

	splice(from: number, to: number, inserted: string, group: string): void {
		const range = rangeOfOffsets(this.#model, from, to);
		if (group !== this.#group) this.#model.pushStackElement();
		this.#isSplicing = true;
		this.#model.pushEditOperations(null, [{ range, text: inserted }], () => null);
		this.#isSplicing = false;
		this.#group = group;
	}

	undo(): void {
		void this.#model.undo();
	}

	redo(): void {
		void this.#model.redo();
	}

	cursor(): number {
		const position = this.#editor.getPosition();
		return position ? this.#model.getOffsetAt(position) : 0;
	}

	/** Takes a text from outside; nothing happens when it is the present one. */
	adopt(text: string): void {
		if (text !== this.#model.getValue()) this.replace(text);
	}

	destroy(): void {
		this.#stopTheme();
		this.highlights.clear();
		this.#editor.dispose();
		this.#model.dispose();
	}

	#describe(id: string): void {
		const input = this.#editor.getDomNode()?.querySelector('.native-edit-context, textarea');
		input?.setAttribute('aria-describedby', id);
	}
}

const rangeTo = (
	from: { lineNumber: number; column: number },
	to: { lineNumber: number; column: number }
) => ({
	startLineNumber: from.lineNumber,
	startColumn: from.column,
	endLineNumber: to.lineNumber,
	endColumn: to.column
});

/** Opens Monaco in an element that has a size, going on from where the plain field was. */
export function openCodeEditor(
	host: HTMLElement,
	opening: Opening,
	events: SurfaceEvents
): CodeEditor {
	return new CodeEditor(host, opening, events);
}
