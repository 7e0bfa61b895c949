import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import LanguageWorker from 'monaco-editor/languages/features/typescript/ts.worker?worker';

// Without this the built editor looks for its workers beside the page and fails.
self.MonacoEnvironment = {
	getWorker: (_id: string, label: string) =>
		/script$/.test(label) ? new LanguageWorker() : new EditorWorker()
};
