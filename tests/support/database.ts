import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../scripts/pocketbase/migrate';
import { obtainPocketBase } from '../../scripts/pocketbase/obtain';
import { cacheFolder, inProject } from '../../scripts/support/paths';

/** The PocketBase binary the tests run; throws with the reasons where none is to be had, because tests need one. */
export async function pocketBaseBinary(): Promise<string> {
	const obtained = await obtainPocketBase({
		POCKETBASE_BIN: process.env.POCKETBASE_BIN || undefined
	});
	if (obtained.kind === 'binary') return obtained.path;
	throw new Error(
		`The tests need PocketBase: ${obtained.kind === 'none' ? obtained.reasons.join('; ') : ''}`
	);
}

/** A new folder below the system's temporary one. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'skissa-'));

/** A fresh copy of an empty, migrated database in a temporary folder, which the caller removes. */
export async function freshDatabase(): Promise<string> {
	const template = await migratedTemplate(await pocketBaseBinary());
	const folder = temporaryFolder();
	cpSync(template, folder, { recursive: true });
	return folder;
}

/** Migrated once per set of migrations and binary, then only copied. */
async function migratedTemplate(binary: string): Promise<string> {
	const hash = createHash('sha256').update(binary);
	for (const file of readdirSync(inProject('pb_migrations')).sort())
		hash.update(file).update(readFileSync(inProject('pb_migrations', file)));
	const template = join(cacheFolder, `test-data-${hash.digest('hex').slice(0, 16)}`);
	if (existsSync(template)) return template;
	const folder = `${template}.${process.pid}.part`;
	await migrate(binary, folder);
	try {
		renameSync(folder, template);
	} catch (error) {
		// Another worker was first; its copy is as good.
		rmSync(folder, { recursive: true, force: true });
		if (!existsSync(template)) throw error;
	}
	return template;
}
