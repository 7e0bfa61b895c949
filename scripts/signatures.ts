import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signatureFiles } from './signatures/write';
import { runMain } from './support/clear-failure';
import { root } from './support/paths';

/*
 * node scripts/run.mjs signatures    what the sandbox knows of p5's functions, made anew after a change of p5's version
 */
await runMain(async () => {
	for (const [path, text] of await signatureFiles(root)) {
		writeFileSync(join(root, path), text);
		console.log(`${path}: ${(text.length / 1000).toFixed(1)} kB`);
	}
});
