import type { Licence } from './licence';
import type { Visibility } from './schema';

/** The sketch a maker wants to publish, with what is known of it beforehand. */
export type PublishDraft = {
	code: string;
	title?: string;
	/** The text the sketch gave to p5 `describe()`. */
	altText?: string;
	/** Ids of the lesson and step it was made in, which survive renames. */
	lesson?: string;
	step?: string;
	seed?: number | null;
};

/** What a maker says of a work, as typed: not checked yet. */
export type Details = {
	title: string;
	altText: string;
	description: string;
	licence: Licence;
	visibility: Visibility;
};

/** Details to start from. All rights are kept until the maker gives some away. */
export const freshDetails = (draft: Pick<PublishDraft, 'title' | 'altText'>): Details => ({
	title: draft.title ?? '',
	altText: draft.altText ?? '',
	description: '',
	licence: 'none',
	visibility: 'public'
});
