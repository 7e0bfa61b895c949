import { execa } from 'execa';
import { ClearFailure } from '../support/clear-failure';
import { inProject } from '../support/paths';

/**
 * The flags that every PocketBase command here is given. `--dev=false` because PocketBase would otherwise take
 * a binary below the temporary folder for a `go run` and print every query.
 */
export const commonFlags = (dataFolder: string): string[] => [
	'--dev=false',
	`--dir=${dataFolder}`,
	`--migrationsDir=${inProject('pb_migrations')}`,
	`--hooksDir=${inProject('pb_hooks')}`,
	'--automigrate=0',
	'--hooksWatch=0'
];

/** Brings the database in `dataFolder` up to date, creating it when new; a ClearFailure when that does not succeed. */
export async function migrate(binary: string, dataFolder: string): Promise<void> {
	const result = await execa(binary, ['migrate', 'up', ...commonFlags(dataFolder)], {
		reject: false,
		all: true,
		stdin: 'ignore'
	});
	// Older versions end with 0 even then.
	if (!result.failed && !/^Error:|failed to apply migration/m.test(result.all)) return;
	const said = result.all.trim().split('\n').at(-1) ?? '';
	throw new ClearFailure(
		`The database in ${dataFolder} could not be brought up to date: ${said}. Check the disk, or restore the last backup (docs/operating.md).`
	);
}
