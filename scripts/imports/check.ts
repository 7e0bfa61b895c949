import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { cacheFolder, inProject } from '../support/paths';
import { outlineComponent } from './outline';

/** What the import rules say of a tree: one line per violation, and how many files were read. */
export type Verdict = { violations: string[]; files: number };

/**
 * Checks the imports of `<folder>/src`, `scripts` and `tests` against .dependency-cruiser.cjs. It looks at a copy in
 * which each component is replaced by its imports.
 */
export async function checkImports(folder: string): Promise<Verdict> {
	const { options, ...ruleSet } = createRequire(import.meta.url)(
		inProject('.dependency-cruiser.cjs')
	) as IConfiguration;
	mkdirSync(cacheFolder, { recursive: true });
	const copy = mkdtempSync(join(cacheFolder, 'imports-'));
	try {
		const places = ['src', 'scripts', 'tests'].filter((place) =>
			readdirSync(folder).includes(place)
		);
		for (const place of places) cpSync(join(folder, place), join(copy, place), { recursive: true });
		outlineAll(copy);
		const { enhancedResolveOptions, ...others } = options ?? {};
		const { output } = await cruise(
			places,
			{ ...others, baseDir: copy, validate: true, ruleSet },
			{ ...enhancedResolveOptions, alias: { $lib: join(copy, 'src', 'lib') } }
		);
		const { summary } = output as ICruiseResult;
		return {
			files: summary.totalCruised,
			violations: summary.violations.map(({ from, to, rule, cycle }) => {
				const way = cycle?.length ? cycle.map(({ name }) => name).join(' → ') : to;
				const why = ruleSet.forbidden?.find(({ name }) => name === rule.name)?.comment;
				return `${from} → ${way}: ${why ?? rule.name}`;
			})
		};
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

function outlineAll(folder: string): void {
	for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
		if (!entry.isFile() || !entry.name.endsWith('.svelte')) continue;
		const path = join(entry.parentPath, entry.name);
		writeFileSync(path, outlineComponent(readFileSync(path, 'utf8')));
	}
}
