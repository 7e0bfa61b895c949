const NAMED: Record<string, number> = {
	Backspace: 8,
	Tab: 9,
	Enter: 13,
	Shift: 16,
	Control: 17,
	Alt: 18,
	Escape: 27,
	' ': 32,
	PageUp: 33,
	PageDown: 34,
	End: 35,
	Home: 36,
	ArrowLeft: 37,
	ArrowUp: 38,
	ArrowRight: 39,
	ArrowDown: 40,
	Delete: 46,
	Meta: 91
};

/** The old number of a key, which some sketches still read; 0 where there is none to give. */
export function keyCodeOf(key: string, code: string): number {
	const named = NAMED[key];
	if (named !== undefined) return named;
	const found = /^(?:Key([A-Z])|(?:Digit|Numpad)([0-9]))$/.exec(code);
	if (found) return (found[1] ?? found[2] ?? '').charCodeAt(0);
	const functional = /^F([1-9]|1[0-2])$/.exec(key);
	if (functional) return 111 + Number(functional[1]);
	return /^[a-z0-9]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0;
}
