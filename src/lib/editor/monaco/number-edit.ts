import { type editor, Range, Selection } from 'monaco-editor/editor';
import { numberAt, stepNumber, type RoughNumber } from '../literals/rough';

/** The number at a position; null where there is none. Cheap where no digit is near. */
export function numberAtPosition(
	model: editor.ITextModel,
	position: { lineNumber: number; column: number }
): RoughNumber | null {
	const { lineNumber, column } = position;
	const line = model.getLineContent(lineNumber);
	if (!/\d/.test(line) || !/[\w.-]/.test(line.slice(Math.max(0, column - 2), column))) return null;
	return numberAt(model.getValue(), model.getOffsetAt(position));
}

/** The range of UTF-16 offsets in a model. */
export const rangeOfOffsets = (model: editor.ITextModel, from: number, to: number): Range =>
	Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to));

const JOIN_MILLISECONDS = 1000;
let turnedAt = -Infinity;

/** Turns the number at every cursor by some of its steps; turns in quick succession are taken back together. */
export function turnNumbers(target: editor.IStandaloneCodeEditor, steps: number): void {
	const model = target.getModel();
	if (!model) return;
	const text = model.getValue();
	const found = (target.getSelections() ?? []).flatMap((selection) => {
		const number = numberAt(text, model.getOffsetAt(selection.getPosition()));
		return number ? [number] : [];
	});
	const numbers = [...new Map(found.map((one) => [one.from, one])).values()];
	if (numbers.length === 0) return;
	const now = performance.now();
	if (now - turnedAt > JOIN_MILLISECONDS) target.pushUndoStop();
	turnedAt = now;
	const edits = numbers.map((one) => ({
		range: rangeOfOffsets(model, one.from, one.to),
		text: stepNumber(one, steps)
	}));
	target.executeEdits('skissa.turn', edits, (inverse) =>
		inverse.map(
			({ range }) =>
				new Selection(range.endLineNumber, range.endColumn, range.endLineNumber, range.endColumn)
		)
	);
}
