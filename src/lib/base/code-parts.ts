/** A sentence cut where `code` between backticks begins and ends; a lone backtick is text. */
export const codeParts = (text: string): { text: string; isCode: boolean }[] =>
	text
		.split(/(`[^`]+`)/)
		.filter(Boolean)
		.map((part) =>
			/^`[^`]+`$/.test(part)
				? { text: part.slice(1, -1), isCode: true }
				: { text: part, isCode: false }
		);

/** The same sentence for where code cannot look different: without the backticks around it. */
export const withoutCodeMarks = (text: string): string =>
	codeParts(text)
		.map((part) => part.text)
		.join('');
