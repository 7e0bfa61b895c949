const ESCAPE_OR_FOREIGN = /\\[\0-\x7f]|\\?[^\0-\x7f]/g;

/**
 * A script's text, so that it can stand in a document: two sequences that would end the script or hide it are written
 * otherwise, and so is every letter outside ASCII, for a browser holds and reads what has one at half the speed.
 */
export const inlineScript = (text: string): string =>
	text
		.replaceAll('</script', '<\\/script')
		.replaceAll('<!--', '<\\!--')
		.replace(ESCAPE_OR_FOREIGN, (found) => {
			const code = found.charCodeAt(found.length - 1);
			return code < 128 ? found : `\\u${code.toString(16).padStart(4, '0')}`;
		});
