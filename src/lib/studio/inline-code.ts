const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A sentence with `code` between backticks as safe HTML: everything is escaped, code spans become `<code>`. */
export const inlineCode = (text: string): string =>
	text
		.replace(/[&<>"]/g, (character) => escapes[character] as string)
		.replace(/`([^`]+)`/g, '<code>$1</code>');
