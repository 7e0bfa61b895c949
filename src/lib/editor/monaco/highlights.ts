import './highlights.css';
import { type editor, Range } from 'monaco-editor/editor';
import type { Highlights, Stretch } from '../surface';

const MAXIMUM_GLOWING = 50;

/** What is lit in Monaco. Call `clear` when the editor goes. */
export class MonacoHighlights implements Highlights {
	readonly #editor: editor.IStandaloneCodeEditor;
	readonly #glowing: editor.IEditorDecorationsCollection;
	readonly #outlined: editor.IEditorDecorationsCollection;
	readonly #pointed: editor.IEditorDecorationsCollection;
	readonly #ends = new Map<number, ReturnType<typeof setTimeout>>();

	constructor(target: editor.IStandaloneCodeEditor) {
		this.#editor = target;
		this.#glowing = target.createDecorationsCollection();
		this.#outlined = target.createDecorationsCollection();
		this.#pointed = target.createDecorationsCollection();
	}

	glow(line: number, milliseconds: number): void {
		if (this.#ends.size >= MAXIMUM_GLOWING && !this.#ends.has(line)) return;
		clearTimeout(this.#ends.get(line));
		this.#ends.set(
			line,
			setTimeout(() => {
				this.#ends.delete(line);
				this.#drawGlow();
			}, milliseconds)
		);
		this.#drawGlow();
	}

	outline(lines: readonly number[]): void {
		this.#outlined.set(this.#whole(lines, 'skissa-outline'));
	}

	point(stretch: Stretch | null): void {
		const model = this.#editor.getModel();
		if (!model || !stretch) return this.#pointed.clear();
		const range = Range.fromPositions(
			model.getPositionAt(stretch.from),
			model.getPositionAt(stretch.to)
		);
		this.#pointed.set([{ range, options: { inlineClassName: 'skissa-point' } }]);
		this.#editor.revealRangeInCenterIfOutsideViewport(range);
	}

	clear(): void {
		for (const end of this.#ends.values()) clearTimeout(end);
		this.#ends.clear();
	}

	#drawGlow(): void {
		this.#glowing.set(this.#whole([...this.#ends.keys()], 'skissa-glow'));
	}

	#whole(lines: readonly number[], className: string): editor.IModelDeltaDecoration[] {
		const last = this.#editor.getModel()?.getLineCount() ?? 0;
		return lines
			.filter((line) => line >= 1 && line <= last)
			.map((line) => ({
				range: new Range(line, 1, line, 1),
				options: { isWholeLine: true, className }
			}));
	}
}
