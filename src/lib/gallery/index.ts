export {
	ARTWORK_FIELDS,
	toArtwork,
	type Artwork,
	type ArtworkSummary,
	type Maker,
	type SketchRecord
} from './artwork';
export { readCursor, writeCursor, type Cursor } from './cursor';
export { describeLicence, LICENCES, type Licence } from './licence';
export { LONGEST, POSTER_BYTES, REQUEST_BYTES } from './limits';
export { checkPoster, type PosterFacts } from './poster';
export {
	checkChange,
	checkPublication,
	VISIBILITIES,
	type Checked,
	type Publication,
	type PublicationChange,
	type Visibility
} from './schema';
export type { PublishDraft } from './draft';
export { default as PublishDialog } from './PublishDialog.svelte';
export { default as ArtworkOwner } from './ArtworkOwner.svelte';
export { default as WorkRows } from './WorkRows.svelte';
export { default as DeletedNote } from './DeletedNote.svelte';
export type { Deleted } from './deleting';
export { readPublicWorks } from './public-works';
