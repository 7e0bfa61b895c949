/** The list with the item at one place (from 0) moved to another. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
	const rest = items.filter((_, at) => at !== from);
	return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}
