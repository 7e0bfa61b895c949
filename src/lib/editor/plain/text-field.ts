import { numberAt, stepNumber } from '../literals/rough';
import type { Surface, SurfaceEvents } from '../surface';
import { TabRule } from '../tab-rule';
import { History } from './history';
import { breakLine, indent, outdent, type TextState } from './indent';

// Ten steps with Shift, a tenth of one with Ctrl or Cmd as well.
const turnOf = ({ shiftKey, ctrlKey, metaKey }: KeyboardEvent): number =>
	shiftKey ? (ctrlKey || metaKey ? 0.1 : 10) : 1;

/**
 * A textarea as an editor: indentation, own undo, run and format keys. Undo goes back to `rendered`, which may
 * be older than what stands in the area: a learner types before the page has come alive. Call `destroy` when it goes.
 */
export class TextField implements Surface {
	readonly tab = new TabRule();
	readonly history: History;
	readonly #area: HTMLTextAreaElement;
	readonly #events: SurfaceEvents;
	readonly #listening = new AbortController();
	#line = 1;
	#wasUsed = false;
	#composing: Promise<void> | null = null;

	constructor(area: HTMLTextAreaElement, events: SurfaceEvents, rendered: string) {
		this.#area = area;
		this.#events = events;
		this.history = new History({ text: rendered, start: 0, end: 0 });
		this.history.record(this.state, performance.now());
		this.history.rest(this.state);
		const { signal } = this.#listening;
		area.addEventListener('keydown', (event) => this.#key(event), { signal });
		area.addEventListener('input', () => this.#input(), { signal });
		area.addEventListener('beforeinput', (event) => this.#before(event), { signal });
		area.addEventListener('pointerdown', () => this.tab.press(), { signal });
		area.addEventListener('focus', () => (this.#wasUsed = true), { signal });
		area.addEventListener('selectionchange', () => this.#moved(), { signal });
		area.addEventListener('compositionstart', () => this.#compose(), { signal });
		// Switching windows also blurs; coming back should find Tab as it was.
		area.addEventListener('blur', () => document.hasFocus() && this.tab.leave(), { signal });
	}

	get state(): TextState {
		const { value, selectionStart, selectionEnd } = this.#area;
		return { text: value, start: selectionStart, end: selectionEnd };
	}

	focus(): void {
		this.#area.focus();
	}

	reveal(line: number): void {
		const lines = this.#area.value.split('\n');
		const at = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
		const height = parseFloat(getComputedStyle(this.#area).lineHeight);
		this.#area.focus({ preventScroll: true });
		this.#area.setSelectionRange(at, at);
		// Wrapped lines make this an estimate; setting the selection does the exact rest in most browsers.
		this.#area.scrollTop = Math.max(0, (line - 1) * height - this.#area.clientHeight / 2);
	}

	replace(text: string, cursor = this.state.start): void {
		const at = Math.min(cursor, text.length);
		this.#take({ text, start: at, end: at });
		this.history.record(this.state);
	}

	undo(): void {
		this.#take(this.history.undo());
	}

	cursor(): number {
		return this.#area.selectionStart;
	}

	splice(from: number, to: number, inserted: string, group: string): void {
		const { text, start, end } = this.state;
		const shift = inserted.length - (to - from);
		const move = (at: number) => (at <= from ? at : Math.max(from, at + shift));
		const next = text.slice(0, from) + inserted + text.slice(to);
		const [at, until] = [move(start), move(end)];
		this.#take({ text: next, start: at, end: until });
		this.history.record({ text: next, start: at, end: until }, undefined, group);
	}

	redo(): void {
		this.#take(this.history.redo());
	}

	/** Where another editor goes on: texts from the oldest to the present, the selection, the scroll position in pixels. */
	opening() {
		const focused = document.activeElement === this.#area;
		// Nobody put it there: a browser leaves the cursor at the end of a text set by a script.
		const { start, end } = this.#wasUsed || focused ? this.state : { start: 0, end: 0 };
		const { scrollTop } = this.#area;
		return { texts: this.history.texts(), start, end, scrollTop, focused, tab: this.tab };
	}

	/** Resolves when no character is being composed: taking the field away would lose that character. */
	async composed(): Promise<void> {
		await this.#composing;
	}

	/** Takes a text from outside into the history; nothing happens when it is the present one. */
	adopt(text: string): void {
		if (text !== this.#area.value) this.#area.value = text;
		this.history.record(this.state);
	}

	destroy(): void {
		this.#listening.abort();
	}

	#compose(): void {
		this.#composing = new Promise((resolve) => {
			const done = () => {
				this.#composing = null;
				resolve();
			};
			this.#area.addEventListener('compositionend', done, { once: true });
		});
	}

	#moved(): void {
		// A text set by a script moves the cursor as well.
		if (document.activeElement !== this.#area) return;
		this.history.rest(this.state);
		const { text, start } = this.state;
		const line = text.slice(0, start).split('\n').length;
		if (line !== this.#line) this.#events.cursor(line);
		this.#line = line;
	}

	/** Turns the number at the cursor by some of its steps; false where there is none. */
	#turn(steps: number): boolean {
		const found = numberAt(this.#area.value, this.#area.selectionStart);
		if (!found) return false;
		const written = stepNumber(found, steps);
		const at = found.from + written.length;
		const text = this.#area.value.slice(0, found.from) + written + this.#area.value.slice(found.to);
		this.#take({ text, start: at, end: at });
		this.history.record(this.state, undefined, `number at ${found.from}`);
		return true;
	}

	#take(state: TextState | undefined): void {
		if (!state) return;
		const { scrollTop } = this.#area;
		this.#area.value = state.text;
		// Safari takes the keyboard along with the selection.
		if (document.activeElement === this.#area) this.#area.setSelectionRange(state.start, state.end);
		this.#area.scrollTop = scrollTop;
		this.#events.change(state.text);
	}

	#edit(change: (state: TextState) => TextState): void {
		this.#take(change(this.state));
		this.history.record(this.state);
	}

	#input(): void {
		this.history.record(this.state, performance.now());
		this.#events.change(this.#area.value);
	}

	#before(event: InputEvent): void {
		if (event.inputType === 'historyUndo') this.#take(this.history.undo());
		else if (event.inputType === 'historyRedo') this.#take(this.history.redo());
		else return;
		event.preventDefault();
	}

	#key(event: KeyboardEvent): void {
		if (event.isComposing) return;
		if (event.key === 'Escape') this.#events.leaving();
		if (this.#command(event)) event.preventDefault();
		this.tab.key(event.key);
	}

	#command(event: KeyboardEvent): boolean {
		const modified = event.ctrlKey || event.metaKey;
		const key = event.key.toLowerCase();
		const editable = !this.#area.readOnly;
		if (modified && key === 'enter') this.#events.run();
		else if (key === 'f1') this.#events.keys();
		else if (event.shiftKey && event.altKey && event.code === 'KeyF') this.#events.format();
		else if (!editable) return false;
		else if (modified && ((key === 'z' && event.shiftKey) || key === 'y')) this.redo();
		else if (modified && key === 'z') this.#take(this.history.undo());
		else if (event.altKey && (key === 'arrowup' || key === 'arrowdown'))
			return this.#turn((key === 'arrowup' ? 1 : -1) * turnOf(event));
		else if (modified || event.altKey) return false;
		else if (key === 'tab' && this.tab.indents) this.#edit(event.shiftKey ? outdent : indent);
		else if (key === 'enter' && !event.shiftKey) this.#edit(breakLine);
		else return false;
		return true;
	}
}
