import * as v from 'valibot';
import { choicesSchema, DEFAULT_CHOICES, type Choices } from './choices';

const KEY = 'skissa-export';

/** The choices of the last export in this browser; the defaults where there are none or they cannot be read. */
export function rememberedChoices(storage: Pick<Storage, 'getItem'>): Choices {
	try {
		const stored: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
		const read = v.safeParse(choicesSchema, { ...DEFAULT_CHOICES, ...(stored as object) });
		return read.success ? read.output : { ...DEFAULT_CHOICES };
	} catch {
		return { ...DEFAULT_CHOICES };
	}
}

/** Keeps the choices for the next export; a browser that keeps nothing is no reason to stop. */
export function rememberChoices(choices: Choices, storage: Pick<Storage, 'setItem'>): void {
	try {
		storage.setItem(KEY, JSON.stringify(choices));
	} catch {
		// Private windows and full disks refuse: the choices are then made anew next time.
	}
}
