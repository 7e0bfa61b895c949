import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesModule, signatureModule } from './compact';
import { LEFT_OUT, readSignatures } from './read';

/** The modules made from p5's types, by their paths in the project at `root`, with the text each should have. */
export async function signatureFiles(root: string): Promise<Map<string, string>> {
	const p5 = join(root, 'node_modules', 'p5');
	const table = 'src/lib/sandbox/runtime/explain/signatures.ts';
	const list = 'src/lib/sandbox/transform/findings/p5-names.ts';
	const types = readFileSync(join(p5, 'types', 'global.d.ts'), 'utf8');
	return new Map([
		[table, await signatureModule(readSignatures(p5), join(root, table))],
		[list, await namesModule(functionsIn(types), variablesIn(types), join(root, list))]
	]);
}

function functionsIn(types: string): string[] {
	const names = [...types.matchAll(/^function (\w+)(?:<\w+>)?\(/gm)].map(([, name = '']) => name);
	return [...new Set(names)].filter((name) => !LEFT_OUT.test(name)).sort();
}

/** Constants are in capitals; what else is on the window under a name of p5's is a value it keeps up. */
function variablesIn(types: string): string[] {
	const names = [...types.matchAll(/^(\w+): typeof P5\.\w+;$/gm)].map(([, name = '']) => name);
	return [...new Set(names)].filter((name) => /[a-z]/.test(name) && !LEFT_OUT.test(name)).sort();
}
