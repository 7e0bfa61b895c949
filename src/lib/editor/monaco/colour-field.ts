import { editor } from 'monaco-editor/editor';
import { coloursIn } from './colours';
import { rangeOfOffsets } from './number-edit';

/**
 * Opens the browser's own colour field at the colour the cursor is on, or the first one of its line; every colour
 * tried is an edit, all of them one step of undo. Nothing happens where there is no colour.
 */
export function pickColour(target: editor.IStandaloneCodeEditor, label: string): void {
	const [model, position] = [target.getModel(), target.getPosition()];
	if (!model || !position) return;
	const offset = model.getOffsetAt(position);
	const colours = coloursIn(model);
	const literal =
		colours.find(({ from, to }) => from <= offset && offset <= to) ??
		colours.find(({ line }) => line === position.lineNumber);
	if (!literal) return;

	const field = document.createElement('input');
	field.type = 'color';
	field.className = 'skissa-colour';
	field.value = literal.value.hex;
	field.setAttribute('aria-label', label);
	const { BELOW, ABOVE } = editor.ContentWidgetPositionPreference;
	let isOpen = false;
	const widget: editor.IContentWidget = {
		allowEditorOverflow: true,
		getId: () => 'skissa.colour',
		getDomNode: () => field,
		getPosition: () => ({
			position: model.getPositionAt(literal.from),
			preference: [BELOW, ABOVE]
		}),
		afterRender(place) {
			// Before it stands somewhere it cannot take the keyboard.
			if (isOpen || place === null) return;
			isOpen = true;
			field.focus();
			field.click();
		}
	};
	let written = literal.source;
	const close = () => {
		gone.abort();
		model.pushStackElement();
		target.removeContentWidget(widget);
	};
	const gone = new AbortController();
	const { signal } = gone;
	field.addEventListener(
		'input',
		() => {
			const range = rangeOfOffsets(model, literal.from, literal.from + written.length);
			if (model.getValueInRange(range) !== written) return close();
			const text = literal.write({ hex: field.value, alpha: literal.value.alpha });
			model.pushEditOperations(null, [{ range, text }], () => null);
			written = text;
		},
		{ signal }
	);
	field.addEventListener(
		'keydown',
		(event) => {
			// Monaco would take its keys for those of the text.
			event.stopPropagation();
			if (event.key !== 'Escape') return;
			close();
			target.focus();
		},
		{ signal }
	);
	field.addEventListener('blur', close, { signal });
	target.onDidDispose(() => gone.abort());
	model.pushStackElement();
	target.addContentWidget(widget);
}
