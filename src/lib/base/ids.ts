const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A random id in PocketBase's form: 15 characters of a–z and 0–9, drawn without bias from the system's source. */
export function newRecordId(): string {
	let id = '';
	while (id.length < 15) {
		for (const byte of crypto.getRandomValues(new Uint8Array(24))) {
			// 252 is the largest multiple of 36 in a byte: above it the remainder would favour early letters.
			if (byte < 252 && id.length < 15) id += ALPHABET[byte % 36];
		}
	}
	return id;
}

/** Whether a text has the form of a record id. */
export const isRecordId = (text: string): boolean => /^[a-z0-9]{15}$/.test(text);
