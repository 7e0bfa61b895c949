const SWEDISH = /[åäö]/;

/** A word in lower case and without marks on its letters, but for å, ä and ö, which are letters of their own. */
export const fold = (word: string): string =>
	word
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{ASCII}åäö]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));

/** A folded word as somebody without å, ä and ö on their keys would write it. */
export const withoutRings = (folded: string): string =>
	folded.replace(/[åä]/g, 'a').replaceAll('ö', 'o');

/** Whether a folded word has å, ä or ö in it. */
export const hasRings = (folded: string): boolean => SWEDISH.test(folded);
