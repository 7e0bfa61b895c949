import type { editor } from 'monaco-editor/editor';
import { languages } from 'monaco-editor/editor';
import {
	type Colour,
	type ColourLiteral,
	emptyReading,
	type Reading,
	readLiterals
} from '../literals';
import { rangeOfOffsets } from './number-edit';

const readings = new WeakMap<editor.ITextModel, Reading>();

/** The colours in a model's text; while it does not parse, those of before that still stand. */
export function coloursIn(model: editor.ITextModel): ColourLiteral[] {
	const reading = readLiterals(model.getValue(), readings.get(model) ?? emptyReading);
	readings.set(model, reading);
	return reading.literals.filter((one) => one.kind === 'colour');
}

const toShares = ({ hex, alpha }: Colour): languages.IColor => ({
	red: parseInt(hex.slice(1, 3), 16) / 255,
	green: parseInt(hex.slice(3, 5), 16) / 255,
	blue: parseInt(hex.slice(5, 7), 16) / 255,
	alpha
});

const pair = (share: number): string =>
	Math.round(share * 255)
		.toString(16)
		.padStart(2, '0');

const fromShares = ({ red, green, blue, alpha }: languages.IColor): Colour => ({
	hex: `#${pair(red)}${pair(green)}${pair(blue)}`,
	alpha: Math.round(alpha * 1000) / 1000
});

// Once for all editors: swatches before colours, and Monaco's picker on them.
languages.registerColorProvider('javascript', {
	provideDocumentColors: (model) =>
		coloursIn(model).map(({ from, to, value }) => ({
			range: rangeOfOffsets(model, from, to),
			color: toShares(value)
		})),
	provideColorPresentations(model, { color, range }) {
		const from = model.getOffsetAt({
			lineNumber: range.startLineNumber,
			column: range.startColumn
		});
		const literal = coloursIn(model).find((one) => one.from === from);
		if (!literal) return [];
		const text = literal.write(fromShares(color));
		return [{ label: text, textEdit: { range: rangeOfOffsets(model, from, literal.to), text } }];
	}
});
