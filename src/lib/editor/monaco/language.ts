// Loaded lazily by the registration below, this brings every part of Monaco along: too late for the first
// editor, and a fault in the second. Imported here they all stand before either; options say what is used.
import 'monaco-editor/languages/features/typescript/tsMode';
import 'monaco-editor/languages/definitions/javascript/register';
import type { Uri } from 'monaco-editor/editor';
import * as typescript from 'monaco-editor/languages/features/typescript/register';

const { javascriptDefaults } = typescript;

// What is wrong with a sketch is said by the sandbox, in both languages: the worker only helps to write.
javascriptDefaults.setModeConfiguration({
	completionItems: true,
	hovers: true,
	signatureHelp: true,
	documentSymbols: true,
	definitions: true,
	references: true,
	documentHighlights: true,
	rename: true,
	diagnostics: false,
	codeActions: false,
	documentRangeFormattingEdits: false,
	onTypeFormattingEdits: false,
	inlayHints: false
});
javascriptDefaults.setCompilerOptions({
	allowJs: true,
	allowNonTsExtensions: true,
	target: typescript.ScriptTarget.ESNext,
	module: typescript.ModuleKind.ESNext,
	moduleResolution: typescript.ModuleResolutionKind.NodeJs
});

let typings: Promise<void> | undefined;

async function addTypings(): Promise<void> {
	const { typingFiles } = await import('./typing-files');
	const told = new Promise<void>((resolve) => {
		const listening = javascriptDefaults.onDidExtraLibsChange(() => {
			listening.dispose();
			resolve();
		});
	});
	javascriptDefaults.setExtraLibs(typingFiles);
	await told;
}

const TRIES = 100;

// Monaco sets a language up a moment after its first text; asked before that it refuses.
async function registeredWorker() {
	for (let turn = 1; ; turn += 1) {
		try {
			return await typescript.getJavaScriptWorker();
		} catch (error) {
			if (turn === TRIES) throw error;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	}
}

/** Gives the language worker the words of p5 and Tone and has it read them, so that the first completion comes at once. */
export async function prepareLanguage(uri: Uri): Promise<void> {
	typings ??= addTypings();
	const getWorker = await registeredWorker();
	// Both take a moment: the worker starts while the words are fetched.
	const [worker] = await Promise.all([getWorker(uri), typings]);
	await worker.getQuickInfoAtPosition(uri.toString(), 0);
}
