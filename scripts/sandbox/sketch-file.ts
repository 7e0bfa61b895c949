import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ClearFailure, systemCode } from '../support/clear-failure';

/** Where the person stands: npm starts scripts in the project's folder, but names are meant from there. */
export const here = process.env.INIT_CWD ?? process.cwd();

/** A sketch's text, by a name meant from where the person stands; a ClearFailure when it cannot be read. */
export function readSketch(file: string): string {
	try {
		return readFileSync(resolve(here, file), 'utf8');
	} catch (error) {
		const code = systemCode(error);
		const why = code === 'ENOENT' ? 'is not there' : `can’t be read (${code})`;
		throw new ClearFailure(`${file} ${why}. Name a file with a p5 sketch.`);
	}
}
