import { editor } from 'monaco-editor/editor';

/** How every text is set up. */
export const modelOptions: editor.ITextModelUpdateOptions = {
	tabSize: 2,
	indentSize: 2,
	insertSpaces: true,
	bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false }
};

/** How every editor is set up. */
export const options: editor.IStandaloneEditorConstructionOptions = {
	language: 'javascript',
	fontFamily: "'JetBrains Mono Variable', ui-monospace, 'Cascadia Mono', Consolas, monospace",
	// Pixels; the plain field uses the same, so that text does not move when Monaco takes over.
	fontSize: 15,
	lineHeight: 23,
	fontLigatures: false,
	automaticLayout: true,
	minimap: { enabled: false },
	wordWrap: 'on',
	wrappingIndent: 'indent',
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
	renderFinalNewline: 'on',
	renderLineHighlight: 'line',
	renderLineHighlightOnlyWhenFocus: true,
	guides: { indentation: true, bracketPairs: false },
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
