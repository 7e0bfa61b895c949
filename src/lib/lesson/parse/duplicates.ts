/** The positions of entries whose id an earlier entry has already. */
export function repeatedIds(
	entries: { id: string }[]
): { id: string; index: number; first: number }[] {
	return entries.flatMap(({ id }, index) => {
		const first = entries.findIndex((entry) => entry.id === id);
		return first < index ? [{ id, index, first }] : [];
	});
}
