import { rmSync } from 'node:fs';
import PocketBase from 'pocketbase';
import { execa } from 'execa';
import { commonFlags } from '../../scripts/pocketbase/migrate';
import { servePocketBase } from '../../scripts/pocketbase/serve';
import { freePort } from '../../scripts/support/ports';
import { freshDatabase, pocketBaseBinary } from './database';

const SUPERUSER = { email: 'superuser@example.org', password: 'superuser-password' };

/** A real PocketBase over a database of its own. */
export type TestPocketBase = {
	url: string;
	dataFolder: string;
	/** A client without an account. */
	guest: () => PocketBase;
	/** A client that may do everything, for preparing what a test needs. */
	superuser: () => Promise<PocketBase>;
	/** Ends it and removes its database. */
	stop: () => Promise<void>;
};

/** Starts a PocketBase on a free loopback port, over a fresh copy of the migrated database. */
export async function startPocketBase(): Promise<TestPocketBase> {
	const binary = await pocketBaseBinary();
	const dataFolder = await freshDatabase();
	const port = await freePort();
	const server = await servePocketBase(binary, dataFolder, port);
	const url = `http://127.0.0.1:${port}`;
	const guest = (): PocketBase => new PocketBase(url).autoCancellation(false);
	return {
		url,
		dataFolder,
		guest,
		async superuser() {
			const { email, password } = SUPERUSER;
			await execa(binary, ['superuser', 'upsert', email, password, ...commonFlags(dataFolder)]);
			const client = guest();
			await client.collection('_superusers').authWithPassword(email, password);
			return client;
		},
		async stop() {
			await server.stop();
			rmSync(dataFolder, { recursive: true, force: true });
		}
	};
}
