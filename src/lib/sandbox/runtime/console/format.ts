import { show } from './show';

/** What was given to the console, with a pattern such as '%s at %d' filled in as browsers do. */
export function fillPattern(values: unknown[]): unknown[] {
	const [pattern, ...rest] = values;
	if (typeof pattern !== 'string' || rest.length === 0 || !pattern.includes('%')) return values;
	let used = 0;
	const text = pattern.slice(0, 5000).replace(/%([sdifoOc%])/g, (whole, letter: string) => {
		if (letter === '%') return '%';
		if (used >= rest.length) return whole;
		const value = rest[used++];
		if (letter === 'c') return '';
		if (letter === 'd' || letter === 'i' || letter === 'f') {
			const number = typeof value === 'number' ? value : Number.parseFloat(show(value));
			return String(letter === 'f' ? number : Math.trunc(number));
		}
		return show(value);
	});
	return [text, ...rest.slice(used)];
}
