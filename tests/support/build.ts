import { ensureBuilt } from '../../scripts/app/build';
import { pocketBaseBinary } from './database';

/** Before browser tests: builds the app when its sources changed, and gets PocketBase once for all workers. */
export default async function prepare(): Promise<void> {
	await ensureBuilt();
	await pocketBaseBinary();
}
