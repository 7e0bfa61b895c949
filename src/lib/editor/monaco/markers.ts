import { editor, MarkerSeverity } from 'monaco-editor/editor';
import type { Marker } from '../marker';

const severities = {
	error: MarkerSeverity.Error,
	warning: MarkerSeverity.Warning,
	info: MarkerSeverity.Info
};

/** Shows remarks in a model in place of the former ones; places outside the text move to its nearest line. */
export function showMarkers(model: editor.ITextModel, markers: Marker[]): void {
	editor.setModelMarkers(
		model,
		'skissa',
		markers.map((marker) => ({ ...place(model, marker), ...words(marker) }))
	);
}

const words = ({ message, severity }: Marker) => ({ message, severity: severities[severity] });

function place(model: editor.ITextModel, { line, column, endColumn }: Marker) {
	const lineNumber = Math.min(Math.max(1, line), model.getLineCount());
	const last = model.getLineMaxColumn(lineNumber);
	if (column === null)
		return {
			startLineNumber: lineNumber,
			startColumn: model.getLineFirstNonWhitespaceColumn(lineNumber) || 1,
			endLineNumber: lineNumber,
			endColumn: last
		};
	// At the end of a line there is no character to underline: take the one before.
	const startColumn = Math.max(1, Math.min(column, last - 1));
	const word = model.getWordAtPosition({ lineNumber, column: startColumn });
	return {
		startLineNumber: lineNumber,
		startColumn,
		endLineNumber: lineNumber,
		endColumn: Math.min(endColumn ?? word?.endColumn ?? startColumn + 1, last)
	};
}
