import { m } from '$lib/paraglide/messages';

/** One line of the list of keys: each of `keys` is pressed together (`Ctrl+F`), or a phrase where it is no key. */
export type KeyLine = { text: string; keys: string[]; phrase?: string };

/** A part of the list, under its heading. */
export type KeyPart = { heading: string; lines: KeyLine[] };

type Locale = 'en' | 'sv';

/** Every key of editor, canvas and page in the reader's language; without Monaco fewer. */
export function keyParts(locale: Locale, isMac: boolean, isFull: boolean): KeyPart[] {
	const control = isMac ? '⌘' : 'Ctrl';
	const alt = isMac ? '⌥' : 'Alt';
	const shift = locale === 'sv' ? 'Skift' : 'Shift';
	const l = { locale };
	const one = (text: string, ...keys: string[]): KeyLine => ({ text, keys });
	const said = (text: string, phrase: string): KeyLine => ({ text, keys: [], phrase });
	const onlyFull = isFull
		? [
				said(m.editor_key_drag({}, l), m.editor_key_drag_how({ alt }, l)),
				one(m.editor_key_colour({}, l), `${alt}+Enter`),
				one(m.editor_key_suggest({}, l), 'Ctrl+Space'),
				one(m.editor_key_find({}, l), `${control}+F`),
				one(m.editor_key_next({}, l), `${control}+D`),
				said(m.editor_key_cursor({}, l), m.editor_key_click({ alt }, l)),
				one(m.editor_key_comment({}, l), `${control}+/`)
			]
		: [];
	const redo = isMac ? `${control}+${shift}+Z` : `${control}+Y`;
	return [
		{
			heading: m.editor_keys_editor({}, l),
			lines: [
				one(m.editor_key_run({}, l), `${control}+Enter`),
				one(m.editor_key_turn({}, l), `${alt}+↑`, `${alt}+↓`),
				one(m.editor_key_turn_ten({}, l), `${shift}+${alt}+↑`, `${shift}+${alt}+↓`),
				one(
					m.editor_key_turn_tenth({}, l),
					`${control}+${shift}+${alt}+↑`,
					`${control}+${shift}+${alt}+↓`
				),
				...onlyFull,
				one(m.editor_key_tidy({}, l), `${shift}+${alt}+F`),
				one(m.editor_key_undo({}, l), `${control}+Z`),
				one(m.editor_key_redo({}, l), redo),
				one(m.editor_key_indent({}, l), 'Tab'),
				said(m.editor_key_leave({}, l), m.editor_key_then({ first: 'Esc', second: 'Tab' }, l)),
				one(m.editor_key_help({}, l), 'F1')
			]
		},
		{
			heading: m.editor_keys_canvas({}, l),
			lines: [
				said(m.editor_key_canvas_click({}, l), m.editor_key_canvas_click_how({}, l)),
				said(m.editor_key_canvas_leave({}, l), m.editor_key_canvas_leave_how({}, l))
			]
		},
		{
			heading: m.editor_keys_page({}, l),
			lines: [
				one(m.editor_key_next_control({}, l), 'Tab'),
				one(m.editor_key_slider({}, l), '←', '→'),
				one(m.editor_key_slider_far({}, l), 'Page Up', 'Page Down'),
				one(m.editor_key_pane({}, l), '←', '→', '↑', '↓')
			]
		}
	];
}
