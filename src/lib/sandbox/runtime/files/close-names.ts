import { closest } from '$lib/base';

const MOST = 3;

/** The names that are likely to be meant by one that is not there, the likeliest first, at most three. */
export function closeNames(wanted: string, names: string[]): string[] {
	const found = names.filter((name) => stem(name) === stem(wanted)).slice(0, MOST);
	while (found.length < MOST) {
		const next = closest(
			wanted,
			names.filter((name) => !found.includes(name))
		);
		if (next === null) break;
		found.push(next);
	}
	return found;
}

const stem = (name: string): string => name.replace(/\.[^.]*$/, '').toLowerCase();
