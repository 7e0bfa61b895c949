import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runMain } from './support/clear-failure';
import { inProject } from './support/paths';
import { tableFiles } from './tables/index';

/* npm run tables: writes the invented tables of the lessons on data, the same to the letter every time. */
await runMain(async () => {
	for (const [path, text] of tableFiles()) {
		mkdirSync(dirname(inProject(path)), { recursive: true });
		writeFileSync(inProject(path), text);
		console.log(`${path}: ${text.split('\n').length - 2} rows`);
	}
});
