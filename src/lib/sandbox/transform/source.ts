import type { Node, Token } from 'acorn';

/** A sketch's text and its tokens in order. */
export type Source = { code: string; tokens: Token[] };

/** The tokens of a node: what is left when spaces and comments do not count. */
export function fingerprintOf(node: Node, { code, tokens }: Source): string {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.start ?? 0) < node.start) low = middle + 1;
		else high = middle;
	}
	let fingerprint = '';
	for (let token = tokens[low]; token && token.end <= node.end; token = tokens[++low])
		// The end of the text is a token, too, and an empty one.
		if (token.end > token.start) fingerprint += `${code.slice(token.start, token.end)}\n`;
	return fingerprint;
}
