import { type editor, KeyCode, KeyMod } from 'monaco-editor/editor';
import type { TabRule } from '../tab-rule';
import type { SurfaceEvents } from '../surface';

/** What the editor's own entries are called, in the reader's language. */
export type ActionLabels = { run: string; format: string; leaving: string };

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
