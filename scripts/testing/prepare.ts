import { execa } from 'execa';
import { ensureChromium } from '../browser/ensure';
import { obtainPocketBase } from '../pocketbase/obtain';
import { ClearFailure } from '../support/clear-failure';
import { root } from '../support/paths';
import { step } from '../support/steps';
import { compileTexts } from '../vite/texts';

/**
 * Gets what the tests need before they run side by side: a browser, PocketBase, and the files Kit and Paraglide
 * generate. Resolves to the environment variables the tests find them by.
 */
export async function prepare(): Promise<Record<string, string>> {
	const CHROMIUM_PATH = await ensureChromium();
	// The tests make databases of their own, so a running PocketBase is of no use to them.
	const POCKETBASE_BIN = process.env.POCKETBASE_BIN || undefined;
	const obtained = await obtainPocketBase({ POCKETBASE_BIN });
	if (obtained.kind !== 'binary')
		throw new ClearFailure(
			`The tests need PocketBase, and none could be had (${obtained.kind === 'none' ? obtained.reasons.join('; ') : ''}). Install Go, or set POCKETBASE_BIN.`
		);
	await step('Generating types and texts', async () => {
		await generate('svelte-kit', ['sync']);
		await compileTexts(root);
	});
	return { CHROMIUM_PATH, POCKETBASE_BIN: obtained.path, SKISSA_TEXTS: 'ready' };
}

async function generate(program: string, parameters: string[]): Promise<void> {
	const result = await execa(program, parameters, {
		cwd: root,
		preferLocal: true,
		reject: false,
		all: true,
		stdin: 'ignore'
	});
	if (result.failed) throw new ClearFailure(`${result.all}\n${program} failed: see above.`);
}
