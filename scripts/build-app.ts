import { ensureBuilt } from './app/build';
import { runMain } from './support/clear-failure';

await runMain(ensureBuilt);
