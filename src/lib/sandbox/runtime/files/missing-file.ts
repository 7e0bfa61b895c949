import { PlainError } from '../plain-error';
import { closeNames } from './close-names';

const LONGEST = 200;

/**
 * The error for a file the sketch does not have: `asset_elsewhere` when it named a place on a network,
 * `asset_misnamed` when `names` has one that is likely to be meant, `asset_missing` otherwise.
 */
export function missingFile(name: string, isElsewhere: boolean, names: string[]): PlainError {
	const shown = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
	if (isElsewhere)
		return make(
			'asset_elsewhere',
			{ name: shown },
			`A sketch cannot load from a network: ${shown}`
		);
	const close = closeNames(name, names).join(', ').slice(0, LONGEST);
	if (close)
		return make(
			'asset_misnamed',
			{ name: shown, close },
			`No file ${shown}. Did you mean ${close}?`
		);
	return make('asset_missing', { name: shown }, `The sketch has no file called ${shown}.`);
}

const make = (code: string, values: Record<string, string>, message: string): PlainError =>
	new PlainError('MissingFileError', code, values, message);
