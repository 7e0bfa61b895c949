import { tokenizer, tokTypes, type Token } from 'acorn';
import { fitNumeral, readNumeral } from './numerals';

/** A number in a text that need not parse: its place with its sign as UTF-16 offsets, and its last digit's step. */
export type RoughNumber = {
	from: number;
	to: number;
	value: number;
	step: number;
	write: (value: number) => string;
};

function* tokensOf(text: string): Generator<Token> {
	let from = 0;
	while (from < text.length) {
		// Blanks keep every offset where it was.
		const rest = from === 0 ? text : ' '.repeat(from) + text.slice(from);
		try {
			yield* tokenizer(rest, { ecmaVersion: 'latest' });
			return;
		} catch (error) {
			const at = (error as { pos?: number }).pos;
			if (at === undefined) throw error;
			const next = text.indexOf('\n', Math.max(at, from));
			if (next < 0) return;
			from = next + 1;
		}
	}
}

const endsValue = ({ type }: Token): boolean =>
	type === tokTypes.name ||
	type === tokTypes.num ||
	type === tokTypes.string ||
	type === tokTypes.parenR ||
	type === tokTypes.bracketR ||
	type === tokTypes.braceR ||
	type === tokTypes._this;

/** The numbers of a text, also of one that does not parse: where it cannot be read it goes on with the next line. */
export function roughNumbers(text: string): RoughNumber[] {
	const found: RoughNumber[] = [];
	let [last, beforeLast]: (Token | undefined)[] = [];
	for (const token of tokensOf(text)) {
		const numeral = token.type === tokTypes.num && readNumeral(text.slice(token.start, token.end));
		if (numeral) {
			const isSigned =
				last?.type === tokTypes.plusMin &&
				text[last.start] === '-' &&
				!(beforeLast && endsValue(beforeLast));
			const from = isSigned && last ? last.start : token.start;
			const before = text.slice(Math.max(0, from - 1), from);
			found.push({
				from,
				to: token.end,
				value: isSigned ? -numeral.value : numeral.value,
				step: numeral.step,
				write: (value) => fitNumeral(numeral.write(value), before)
			});
		}
		[beforeLast, last] = [last, token];
	}
	return found;
}

/** The number at an offset, or the one that ends there. */
export function numberAt(text: string, offset: number): RoughNumber | null {
	return roughNumbers(text).find(({ from, to }) => from <= offset && offset <= to) ?? null;
}

/** A number some steps further, as text; what adding leaves behind the last digit is dropped. */
export function stepNumber({ value, step, write }: RoughNumber, steps: number): string {
	const places = Math.min(
		10,
		Math.max(0, -Math.floor(Math.log10(step * Math.min(1, Math.abs(steps % 1 || 1)))))
	);
	return write(Number((value + steps * step).toFixed(places)));
}
