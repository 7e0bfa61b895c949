import { readFileSync } from 'node:fs';
import type { Lesson } from '../../src/lib/lesson';
import { inProject } from '../support/paths';

/** A lesson's file on its way into a browser, its bytes in base 64. */
export type GivenFile = { name: string; type: string; bytes: string };

/** Reads the files a lesson's sketches load; `folder` is the lesson's, from the repository's root. */
export const givenFiles = ({ files }: Lesson, folder: string): GivenFile[] =>
	files.map(({ name, type }) => ({
		name,
		type,
		bytes: readFileSync(inProject(folder, 'files', name)).toString('base64')
	}));
