import type { editor } from 'monaco-editor/editor';
import type { Palette } from './palette';

const bare = (colour: string): string => colour.slice(1);

/** A Monaco theme drawn from a palette. */
export function buildTheme(base: 'vs' | 'vs-dark', colours: Palette): editor.IStandaloneThemeData {
	const { ground, ink, soft, line, currentLine, selection, float, focus, accent } = colours;
	return {
		base,
		inherit: true,
		rules: [
			{ token: '', foreground: bare(ink) },
			{ token: 'comment', foreground: bare(soft), fontStyle: '' },
			{ token: 'keyword', foreground: bare(colours.keyword) },
			{ token: 'string', foreground: bare(colours.text) },
			{ token: 'string.escape', foreground: bare(colours.keyword) },
			{ token: 'regexp', foreground: bare(colours.text) },
			{ token: 'number', foreground: bare(colours.number) },
			{ token: 'type', foreground: bare(colours.type) },
			{ token: 'delimiter', foreground: bare(ink) }
		],
		colors: {
			'editor.background': ground,
			'editor.foreground': ink,
			'editorLineNumber.foreground': soft,
			'editorLineNumber.activeForeground': ink,
			'editor.lineHighlightBackground': currentLine,
			'editor.lineHighlightBorder': '#00000000',
			'editor.selectionBackground': selection,
			'editor.inactiveSelectionBackground': selection,
			'editor.wordHighlightBackground': `${soft}26`,
			'editor.wordHighlightStrongBackground': `${accent}26`,
			'editor.findMatchBackground': `${colours.notYet}55`,
			'editor.findMatchHighlightBackground': `${colours.notYet}2b`,
			'editorCursor.foreground': accent,
			'editorIndentGuide.background1': line,
			'editorIndentGuide.activeBackground1': soft,
			'editorBracketMatch.background': `${accent}1f`,
			'editorBracketMatch.border': accent,
			'editorError.foreground': colours.problem,
			'editorWarning.foreground': colours.notYet,
			'editorInfo.foreground': focus,
			'editorWidget.background': float,
			'editorWidget.foreground': ink,
			'editorWidget.border': line,
			'editorHoverWidget.background': float,
			'editorHoverWidget.border': line,
			'editorSuggestWidget.background': float,
			'editorSuggestWidget.foreground': ink,
			'editorSuggestWidget.border': line,
			'editorSuggestWidget.highlightForeground': accent,
			'editorSuggestWidget.focusHighlightForeground': accent,
			'editorSuggestWidget.selectedBackground': currentLine,
			'editorSuggestWidget.selectedForeground': ink,
			'list.hoverBackground': currentLine,
			'input.background': ground,
			'input.foreground': ink,
			'input.border': soft,
			focusBorder: focus,
			'widget.shadow': '#00000029',
			'scrollbar.shadow': '#00000000',
			'scrollbarSlider.background': `${soft}40`,
			'scrollbarSlider.hoverBackground': `${soft}66`,
			'scrollbarSlider.activeBackground': `${soft}80`,
			'textLink.foreground': focus,
			'textLink.activeForeground': focus,
			descriptionForeground: soft
		}
	};
}
