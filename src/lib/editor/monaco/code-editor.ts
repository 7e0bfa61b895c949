import './workers';
import { editor, Uri } from 'monaco-editor/editor';
import type { Marker } from '../marker';
import type { Surface, SurfaceEvents } from '../surface';
import type { TabRule } from '../tab-rule';
import { type ActionLabels, addActions, obeyTabRule } from './actions';
import { followTheme } from './follow-theme';
import { prepareLanguage } from './language';
import { showMarkers } from './markers';
import { modelOptions, options } from './options';
import { pushText } from './push-text';

/** Where an editor takes over: texts from the oldest to the present, selection as UTF-16 offsets, scroll in pixels. */
export type Opening = {
	texts: string[];
	start: number;
	end: number;
	scrollTop: number;
	focused: boolean;
	tab: TabRule;
	label: string;
	labels: ActionLabels;
	describedBy: string;
	readonly: boolean;
};

/** See `openCodeEditor`. */
export type OpenCodeEditor = typeof openCodeEditor;

let opened = 0;

/** Monaco as an editor of one text with one model, both gone after `destroy`. */
export class CodeEditor implements Surface {
	readonly #editor: editor.IStandaloneCodeEditor;
	readonly #model: editor.ITextModel;
	readonly #stopTheme: () => void;

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
		this.configure(opening.label, opening.readonly);
		this.#describe(opening.describedBy);
		const from = this.#model.getPositionAt(start);
		this.#editor.setSelection({ ...rangeTo(from, this.#model.getPositionAt(end)) });
		this.#editor.setScrollTop(opening.scrollTop);
		addActions(this.#editor, opening.labels, events, opening.tab);
		if (opening.focused) this.#editor.focus();
		obeyTabRule(this.#editor, opening.tab);
		this.#model.onDidChangeContent(() => events.change(this.#model.getValue()));
		prepareLanguage(uri).catch(() => events.unaided());
	}

	/** Sets the accessible name and whether the text can be changed. */
	configure(label: string, readonly: boolean): void {
		this.#editor.updateOptions({ ariaLabel: label, readOnly: readonly });
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

	undo(): void {
		void this.#model.undo();
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
