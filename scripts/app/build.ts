import { rmSync } from 'node:fs';
import { execa } from 'execa';
import { ClearFailure, systemCode } from '../support/clear-failure';
import { inProject, root } from '../support/paths';
import { step } from '../support/steps';
import { isFresh, markFresh, sourcesHash } from './freshness';
import { oneBuildAtATime } from './one-build';

/** Where the built server is. */
export const buildFolder = inProject('build');

/** Builds the app when its sources are other than those the build was made of; a ClearFailure when it cannot be built. */
export async function ensureBuilt(): Promise<void> {
	if (isFresh(buildFolder, sourcesHash())) return;
	// Asked again inside: another script may have built just this meanwhile.
	await step('Building Skissa', () => oneBuildAtATime(buildUnlessFresh));
}

async function buildUnlessFresh(): Promise<void> {
	const hash = sourcesHash();
	if (isFresh(buildFolder, hash)) return;
	try {
		// Gone first: a build broken off half-way must not pass for a whole one.
		rmSync(`${buildFolder}/.skissa-sources`, { force: true });
	} catch (error) {
		throw new ClearFailure(
			`${buildFolder} cannot be written (${systemCode(error)}). Make it writable.`
		);
	}
	const result = await execa(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: root,
		reject: false,
		all: true,
		stdin: 'ignore',
		env: { NODE_ENV: 'production', NO_COLOR: '1' }
	});
	if (result.failed)
		throw new ClearFailure(
			`${result.all}\nSkissa could not be built: see the messages above. If the sources are unchanged, delete node_modules and start again.`
		);
	markFresh(buildFolder, hash);
}
