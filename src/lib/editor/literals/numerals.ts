/** How a number is written: what it is worth, the step its last digit makes, and how to write another the same way. */
export type Numeral = { value: number; step: number; write: (value: number) => string };

const DECIMAL = /^(\d[\d_]*)?(?:\.(\d[\d_]*)?)?(?:[eE]([+-]?\d[\d_]*))?$/;
const OTHER_BASE = /^0([xXoObB])([\da-fA-F_]+)$/;
const BASES: Record<string, number> = { x: 16, o: 8, b: 2 };

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '_');

const MOST_DECIMALS = 6;

// Digits after the point that a value needs, so that a finer value than was written is not lost.
function decimalsOf(value: number): number {
	const decimals = /^-?\d+\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
	return Math.min(decimals, MOST_DECIMALS);
}

function otherBase(source: string): Numeral | null {
	const [, letter = '', digits = ''] = OTHER_BASE.exec(source) ?? [];
	const base = BASES[letter.toLowerCase()];
	if (!base) return null;
	const isUpper = /[A-F]/.test(digits);
	return {
		value: parseInt(digits.replaceAll('_', ''), base),
		step: 1,
		write: (value) => {
			const text = Math.abs(Math.round(value)).toString(base).padStart(digits.length, '0');
			return (value < 0 ? '-' : '') + source.slice(0, 2) + (isUpper ? text.toUpperCase() : text);
		}
	};
}

/** Reads a number of JavaScript without its sign; null for what is none, such as a big integer. */
export function readNumeral(source: string): Numeral | null {
	const parts = DECIMAL.exec(source);
	if (!parts || !/\d/.test(source) || /^0\d/.test(source)) return otherBase(source);
	const [, head, decimals = '', exponent] = parts;
	const hasHead = head !== undefined;
	const places = decimals.replaceAll('_', '').length;
	const power = exponent === undefined ? 0 : Number(exponent.replaceAll('_', ''));
	// By way of text: 10 ** -3 * 10 ** 2 is not 0.1.
	const step = Number(`1e${power - places}`);
	return {
		value: Number(source.replaceAll('_', '')),
		step,
		write: (value) => {
			const mantissa = power === 0 ? value : Number(`${value}e${-power}`);
			const rounded = Number.isFinite(mantissa) ? mantissa : value / 10 ** power;
			const text = Math.abs(rounded).toFixed(Math.max(places, decimalsOf(rounded)));
			const [whole = '', rest] = text.split('.');
			const isNegative = rounded < 0 && /[1-9]/.test(text);
			const head = hasHead || whole !== '0' ? whole : '';
			const tail = source.match(/[eE].*$/)?.[0] ?? '';
			return (
				(isNegative ? '-' : '') +
				(source.includes('_') ? grouped(head) : head) +
				(rest === undefined ? '' : `.${rest}`) +
				tail
			);
		}
	};
}

/**
 * Writes a number where one stood between `before` and `after`, so that the text around reads as it did:
 * no `--` out of `a - 5`, no `return5` out of `return-5`.
 */
export function fitNumeral(text: string, before: string): string {
	if (text.startsWith('-') && before.endsWith('-')) return ` ${text}`;
	if (!text.startsWith('-') && /[\w$]$/.test(before)) return ` ${text}`;
	return text;
}
