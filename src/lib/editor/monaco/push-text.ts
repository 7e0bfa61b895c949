import { type editor, Range } from 'monaco-editor/editor';
import { changedSpan } from '../changed-span';

/** Gives a model a new text as one undoable edit, touching only what differs so that cursors and remarks stay put. */
export function pushText(model: editor.ITextModel, text: string): void {
	const { from, to, inserted } = changedSpan(model.getValue(), text);
	if (from === to && inserted === '') return;
	const range = Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to));
	model.pushStackElement();
	model.pushEditOperations(null, [{ range, text: inserted }], () => null);
	model.pushStackElement();
}
