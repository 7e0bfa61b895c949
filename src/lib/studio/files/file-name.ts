import { MAXIMUM_FILE_NAME_LENGTH } from '$lib/sandbox/host';

/** Characters that mean something in an address or a path. */
// eslint-disable-next-line no-control-regex -- control characters are no part of a name
const UNFIT = /[\0-\x1f\x7f<>:"'`|?*#%\\/]+/g;

/** A file's name without its folder and without what an address cannot carry; empty when nothing is left. */
export function cleanName(name: string): string {
	const last = name.split(/[\\/]/).at(-1) ?? '';
	const clean = last
		.normalize('NFC')
		.replace(UNFIT, '-')
		.replace(/^[.\s-]+|[.\s]+$/g, '');
	const { stem, ending } = parts(clean);
	return stem.slice(0, MAXIMUM_FILE_NAME_LENGTH - ending.length) + ending;
}

/** The name itself, or with the lowest number that makes it free: `cat.png`, `cat-2.png`. Case makes no difference. */
export function freeName(name: string, taken: Iterable<string>): string {
	const others = new Set([...taken].map((other) => other.toLowerCase()));
	const { stem, ending } = parts(name);
	for (let number = 1; ; number++) {
		const suffix = number === 1 ? '' : `-${number}`;
		const room = MAXIMUM_FILE_NAME_LENGTH - suffix.length - ending.length;
		const tried = stem.slice(0, room) + suffix + ending;
		if (!others.has(tried.toLowerCase())) return tried;
	}
}

/** A name without its ending, and the ending with its dot. */
export function parts(name: string): { stem: string; ending: string } {
	const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
	return { stem: name.slice(0, name.length - ending.length), ending };
}
