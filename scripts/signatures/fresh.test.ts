import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/paths';
import { signatureFiles } from './write';

it('the committed tables are those of the installed p5', async () => {
	for (const [path, text] of await signatureFiles(root))
		expect(readFileSync(join(root, path), 'utf8'), `node scripts/run.mjs signatures`).toBe(text);
});
