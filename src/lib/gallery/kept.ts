import * as v from 'valibot';
import type { Details } from './draft';
import { LICENCES } from './licence';
import { VISIBILITIES } from './schema';

const keptSchema = v.object({
	title: v.string(),
	altText: v.string(),
	description: v.string(),
	licence: v.picklist(LICENCES),
	visibility: v.picklist(VISIBILITIES)
});

const key = (place: string) => `skissa.publish.${place}`;

// Storage may be forbidden or full; the form then simply starts empty next time.
function quietly<Value>(use: (storage: Storage) => Value): Value | null {
	try {
		return use(localStorage);
	} catch {
		return null;
	}
}

/** What was typed at this place (a page's path) and not yet published, or null. */
export function readKept(place: string): Details | null {
	const parsed = quietly((storage) =>
		v.safeParse(keptSchema, JSON.parse(storage.getItem(key(place)) ?? 'null'))
	);
	return parsed?.success ? parsed.output : null;
}

/** Keeps what is typed in this browser until it is published. */
export const keep = (place: string, details: Details): void =>
	void quietly((storage) => storage.setItem(key(place), JSON.stringify(details)));

/** Forgets what was typed at this place. */
export const forget = (place: string): void =>
	void quietly((storage) => storage.removeItem(key(place)));
