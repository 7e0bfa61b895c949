import type { Text } from '../../schema/text';

/** What is to be said of the name of something else than a function. */
export const noFunction = (name: string): Text => ({
	en: `\`${name}\` is not a function.`,
	sv: `\`${name}\` är ingen funktion.`
});

/** What is to be said of a call that gives nothing back. */
export const givesNothing = (call: string): Text => ({
	en: `\`${call}\` gives nothing back.`,
	sv: `\`${call}\` ger inget tillbaka.`
});

/** What is to be said of a call that gives another value; `wanted` is null where no single one is looked for. */
export const givesOther = (call: string, got: string, wanted: string | null): Text =>
	wanted === null
		? { en: `\`${call}\` gives \`${got}\`.`, sv: `\`${call}\` ger \`${got}\`.` }
		: {
				en: `\`${call}\` gives \`${got}\`; what is looked for is \`${wanted}\`.`,
				sv: `\`${call}\` ger \`${got}\`; det som söks är \`${wanted}\`.`
			};

/** What is to be said of a call that draws more or less. */
export const drawsOther = (call: string, names: string, got: string, wanted: string): Text => ({
	en: `\`${call}\` calls ${names} ${got} times; what is looked for is ${wanted}.`,
	sv: `\`${call}\` anropar ${names} ${got} gånger; det som söks är ${wanted}.`
});
