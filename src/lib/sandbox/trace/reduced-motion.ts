const ASKED = /\(\s*prefers-reduced-motion\s*(?::\s*(reduce|no-preference)\s*)?\)/gi;

/** Always and never true, wherever a page is shown. */
const ALWAYS = '(min-width: 0px)';
const NEVER = '(width < 0px)';

/** A media query with its part about motion answered: as by a visitor who has asked for less, or by one who has not. */
export const answerMotion = (query: string, reduced: boolean): string =>
	query.replace(ASKED, (_, wish?: string) =>
		(wish?.toLowerCase() !== 'no-preference') === reduced ? ALWAYS : NEVER
	);

/** Lets `matchMedia` say whether less motion is asked for, whatever this machine is set to. */
export function setReducedMotion(target: Window, reduced: boolean): void {
	const { matchMedia } = target;
	target.matchMedia = (query) => {
		const list = matchMedia.call(target, answerMotion(String(query), reduced));
		return Object.defineProperty(list, 'media', { value: String(query) });
	};
}
