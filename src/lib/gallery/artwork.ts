import type { Licence } from './licence';
import type { Visibility } from './schema';

/** Who made a work, as everybody may see it. `handle` is empty when the maker is gone. */
export type Maker = { handle: string; name: string };

/** A work as lists show it. `aspect` is width divided by height; `publishedAt` is ISO 8601 in UTC, empty when it was never public. */
export type ArtworkSummary = {
	id: string;
	title: string;
	altText: string;
	aspect: number;
	publishedAt: string;
	maker: Maker;
};

/** A work as its own page shows it. */
export type Artwork = ArtworkSummary & {
	code: string;
	description: string;
	licence: Licence;
	visibility: Visibility;
	/** Taken out of the gallery by a moderator; only its maker still sees it. */
	hidden: boolean;
	seed: number | null;
	lesson: string;
	step: string;
	/** When it was last changed, ISO 8601 in UTC. */
	updated: string;
};

/** Fields of a sketches record (with its owner expanded) that an `ArtworkSummary` needs. */
export const SUMMARY_FIELDS =
	'id,title,altText,aspect,publishedAt,expand.owner.handle,expand.owner.name';

/** Fields that an `Artwork` needs, and `owner` to know whose it is. */
export const ARTWORK_FIELDS = `${SUMMARY_FIELDS},owner,code,description,licence,visibility,hidden,seed,lesson,step,updated`;

/** A sketches record as PocketBase gives it for the field lists above. */
export type SketchRecord = Omit<Artwork, 'maker' | 'seed'> & {
	owner: string;
	seed: number;
	expand?: { owner?: { handle?: string; name?: string } };
};

const iso = (date: string) => date.replace(' ', 'T');

/** The summary in a record. A work without a measured picture is taken as square. */
export function toSummary(record: SketchRecord): ArtworkSummary {
	const { handle = '', name = '' } = record.expand?.owner ?? {};
	return {
		id: record.id,
		title: record.title,
		altText: record.altText,
		aspect: record.aspect || 1,
		publishedAt: iso(record.publishedAt),
		maker: { handle, name: name || handle }
	};
}

/** The whole work in a record. */
export const toArtwork = (record: SketchRecord): Artwork => ({
	...toSummary(record),
	code: record.code,
	description: record.description,
	licence: record.licence,
	visibility: record.visibility,
	hidden: record.hidden,
	// PocketBase keeps no difference between no number and 0; 0 is taken as none.
	seed: record.seed || null,
	lesson: record.lesson,
	step: record.step,
	updated: iso(record.updated)
});
