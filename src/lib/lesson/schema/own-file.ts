import * as v from 'valibot';

/** The licences a lesson's files may have, by their SPDX names: with each, learners may publish what they make. */
export const FILE_LICENCES = {
	'CC0-1.0': { name: 'CC0 1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
	'CC-BY-4.0': { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
	'CC-BY-SA-4.0': {
		name: 'CC BY-SA 4.0',
		address: 'https://creativecommons.org/licenses/by-sa/4.0/'
	},
	'OFL-1.1': { name: 'SIL OFL 1.1', address: 'https://openfontlicense.org/' },
	'PDDL-1.0': { name: 'PDDL 1.0', address: 'https://opendatacommons.org/licenses/pddl/1-0/' },
	'ODC-By-1.0': { name: 'ODC-By 1.0', address: 'https://opendatacommons.org/licenses/by/1-0/' }
} as const;

export type FileLicence = keyof typeof FILE_LICENCES;

const NAMES = Object.keys(FILE_LICENCES) as FileLicence[];

/** A file of the lesson's own that its sketches load by name, as written. */
export const ownFileSchema = v.strictObject({
	name: v.pipe(
		v.string(),
		v.maxLength(80, 'is longer than 80 characters'),
		v.regex(
			/^[a-z0-9]+([._-][a-z0-9]+)*$/,
			'is not a file’s name: use lower-case letters, digits, hyphens and dots, without a folder'
		)
	),
	/** Who made it, as the credit names them. */
	by: v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), v.maxLength(200)),
	licence: v.picklist(
		NAMES,
		`is not a licence a lesson’s file may have: use one of ${NAMES.join(', ')}`
	),
	/** Where it comes from. */
	source: v.optional(
		v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'must be an address that starts with https://'))
	)
});

type Credited = Omit<OwnFileEntry, 'source'> & { source: string | null };

/** Whom a file is credited to, and the terms it comes with, ready to be shown. */
export const creditOf = ({ name, by, source, licence }: Credited) => ({
	name,
	by,
	source,
	licence: FILE_LICENCES[licence]
});

export type OwnFileEntry = v.InferOutput<typeof ownFileSchema>;
