import { resolve } from '$app/paths';
import type { Artwork } from './artwork';
import type { Checked } from './schema';
import { sendDeletion, sendPublication } from './send';

type Outcome = Checked<{ id: string }>;

/** A work that was deleted, with what puts it back as long as the page is open; null when its picture could not be kept. */
export type Deleted = { title: string; restore: (() => Promise<Outcome>) | null };

async function fetchPoster(id: string): Promise<Blob | null> {
	try {
		const response = await fetch(resolve('/gallery/[id]/poster', { id }));
		return response.ok ? await response.blob() : null;
	} catch {
		return null;
	}
}

/** Deletes one's own work, its picture read beforehand so that the work can be put back. */
export async function deleteArtwork(artwork: Artwork): Promise<Checked<Deleted>> {
	const poster = await fetchPoster(artwork.id);
	const answer = await sendDeletion(artwork.id);
	if (!answer.ok) return answer;
	const { id, title, altText, description, licence, visibility, code, lesson, step, seed } =
		artwork;
	const fields = { id, title, altText, description, licence, visibility, code, lesson, step };
	const seeded = seed === null ? fields : { ...fields, seed: String(seed) };
	const restore = poster && (() => sendPublication(seeded, poster, () => {}));
	return { ok: true, value: { title, restore } };
}
