import { type editor, KeyCode, KeyMod } from 'monaco-editor/editor';
import { pickColour } from './colour-field';
import { numberAtPosition, turnNumbers } from './number-edit';
import type { TabRule } from '../tab-rule';
import type { SurfaceEvents } from '../surface';

/** What the editor's own entries are called, in the reader's language. */
export type ActionLabels = {
	run: string;
	format: string;
	leaving: string;
	keys: string;
	more: string;
	less: string;
	colour: string;
};

// Escape first closes what is open; only with nothing open does it hand Tab back to the page.
const NOTHING_OPEN = [
	'suggestWidgetVisible',
	'findWidgetVisible',
	'parameterHintsVisible',
	'renameInputVisible',
	'inSnippetMode',
	'editorHoverFocused',
	'referenceSearchVisible',
	'markersNavigationVisible',
	'standaloneColorPickerVisible'
]
	.map((key) => `!${key}`)
	.join(' && ');

/** Adds run, format and leaving to an editor, by key and in its menu. */
export function addActions(
	target: editor.IStandaloneCodeEditor,
	labels: ActionLabels,
	events: SurfaceEvents,
	tab: TabRule
): void {
	target.addAction({
		id: 'skissa.run',
		label: labels.run,
		keybindings: [KeyMod.CtrlCmd | KeyCode.Enter],
		contextMenuGroupId: '0_skissa',
		run: () => events.run()
	});
	target.addAction({
		id: 'skissa.format',
		label: labels.format,
		keybindings: [KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF],
		precondition: '!editorReadonly',
		contextMenuGroupId: '0_skissa',
		run: () => events.format()
	});
	target.addAction({
		id: 'skissa.keys',
		label: labels.keys,
		keybindings: [KeyCode.F1],
		contextMenuGroupId: '0_skissa',
		run: () => events.keys()
	});
	target.addAction({
		id: 'skissa.leave',
		label: labels.leaving,
		keybindings: [KeyCode.Escape],
		keybindingContext: NOTHING_OPEN,
		run: () => {
			target.trigger('keyboard', 'removeSecondaryCursors', null);
			target.trigger('keyboard', 'cancelSelection', null);
			tab.key('Escape');
			target.updateOptions({ tabFocusMode: true });
			events.leaving();
		}
	});
}

const TURNS = [
	{ steps: 1, keys: KeyMod.Alt },
	{ steps: 10, keys: KeyMod.Alt | KeyMod.Shift },
	{ steps: 0.1, keys: KeyMod.Alt | KeyMod.Shift | KeyMod.CtrlCmd }
];

/** Adds what is done to numbers and colours by key: Alt and the arrows turn a number, where else they move lines. */
export function addValueActions(target: editor.IStandaloneCodeEditor, labels: ActionLabels): void {
	const isOnNumber = target.createContextKey<boolean>('skissaOnNumber', false);
	const look = () => {
		const [model, position] = [target.getModel(), target.getPosition()];
		isOnNumber.set(Boolean(model && position && numberAtPosition(model, position)));
	};
	target.onDidChangeCursorPosition(look);
	target.onDidChangeModelContent(look);
	look();
	for (const { steps, keys } of TURNS)
		for (const direction of [1, -1] as const)
			target.addAction({
				id: `skissa.turn.${steps * direction}`,
				label: direction > 0 ? `${labels.more} (${steps})` : `${labels.less} (${steps})`,
				keybindings: [keys | (direction > 0 ? KeyCode.UpArrow : KeyCode.DownArrow)],
				precondition: 'skissaOnNumber && !editorReadonly',
				run: () => turnNumbers(target, steps * direction)
			});
	target.addAction({
		id: 'skissa.colour',
		label: labels.colour,
		keybindings: [KeyMod.Alt | KeyCode.Enter],
		precondition: '!editorReadonly && !findWidgetVisible',
		contextMenuGroupId: '0_skissa',
		run: () => pickColour(target, labels.colour)
	});
}

/** Lets Tab move on until editing has begun, as `TabRule` says. */
export function obeyTabRule(target: editor.IStandaloneCodeEditor, tab: TabRule): void {
	const apply = () => target.updateOptions({ tabFocusMode: !tab.indents });
	target.onKeyDown(({ browserEvent }) => {
		// Escape is the action's: here it is not known whether something was open.
		if (browserEvent.key === 'Escape') return;
		tab.key(browserEvent.key);
		apply();
	});
	target.onMouseDown(() => {
		tab.press();
		apply();
	});
	target.onDidBlurEditorWidget(() => {
		// Switching windows also blurs; coming back should find Tab as it was.
		if (document.hasFocus()) tab.leave();
		apply();
	});
	apply();
}
