import { editor } from 'monaco-editor/editor';

/** Pixels; the plain field uses the same, so that text does not move when Monaco takes over. */
export const FONT_SIZE = 15;
export const LINE_HEIGHT = 23;

/** How every editor is set up. */
export const options: editor.IStandaloneEditorConstructionOptions = {
	language: 'javascript',
	fontFamily: "'JetBrains Mono Variable', ui-monospace, 'Cascadia Mono', Consolas, monospace",
	fontSize: FONT_SIZE,
	lineHeight: LINE_HEIGHT,
	fontLigatures: false,
	automaticLayout: true,
	minimap: { enabled: false },
	wordWrap: 'on',
	wrappingIndent: 'indent',
	tabSize: 2,
	insertSpaces: true,
	detectIndentation: false,
	padding: { top: 12, bottom: 12 },
	lineNumbersMinChars: 3,
	lineDecorationsWidth: 12,
	glyphMargin: false,
	folding: false,
	scrollBeyondLastLine: false,
	// The page goes on scrolling where the text ends, as with any other element.
	scrollbar: { alwaysConsumeMouseWheel: false, verticalScrollbarSize: 10, useShadows: false },
	overviewRulerLanes: 0,
	overviewRulerBorder: false,
	hideCursorInOverviewRuler: true,
	renderLineHighlight: 'line',
	renderLineHighlightOnlyWhenFocus: true,
	guides: { indentation: true, bracketPairs: false },
	bracketPairColorization: { enabled: false },
	fixedOverflowWidgets: true,
	accessibilitySupport: 'auto',
	contextmenu: true,
	colorDecorators: true,
	quickSuggestions: { other: true, comments: false, strings: false },
	wordBasedSuggestions: 'off',
	suggest: { preview: false, showStatusBar: false, showWords: false },
	parameterHints: { enabled: true },
	stickyScroll: { enabled: false },
	inlayHints: { enabled: 'off' },
	inlineSuggest: { enabled: false },
	dropIntoEditor: { enabled: false },
	pasteAs: { enabled: false },
	lightbulb: { enabled: editor.ShowLightbulbIconMode.Off },
	codeLens: false,
	links: false,
	unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
	smoothScrolling: false,
	cursorBlinking: 'smooth'
};
