import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import prepare from '../tests/support/build';
import { lessonPage } from './benchmarks/lesson-page';
import { findChromium } from './browser/find';
import { ClearFailure, runMain } from './support/clear-failure';
import { root } from './support/paths';

/* npm run bench [-- --only NAME]: figures side by side in one run, as a table and as .skissa/bench.json. */

const BENCHMARKS = { 'lesson-page': lessonPage };

await runMain(async () => {
	const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
	const names = Object.keys(BENCHMARKS) as (keyof typeof BENCHMARKS)[];
	const chosen = only === undefined ? names : names.filter((name) => name === only);
	if (chosen.length === 0)
		throw new ClearFailure(`--only ${only} is no benchmark. There are: ${names.join(', ')}.`);
	await prepare();
	const browser = await chromium.launch({ executablePath: findChromium() ?? undefined });
	try {
		const results = [];
		for (const name of chosen) results.push(await BENCHMARKS[name](browser));
		mkdirSync(join(root, '.skissa'), { recursive: true });
		writeFileSync(join(root, '.skissa/bench.json'), JSON.stringify(results, null, '\t'));
		for (const { name, lesson, bare, ratio, monaco } of results) {
			const row = (label: string, { median, p95, bytes }: typeof lesson) =>
				console.log(
					`${label.padEnd(16)}${median.toFixed(0).padStart(8)} ms${p95.toFixed(0).padStart(8)} ms${(bytes / 1024).toFixed(0).padStart(8)} kB`
				);
			console.log(
				`${name}: first picture${'median'.padStart(6)}${'p95'.padStart(11)}${'bytes'.padStart(11)}`
			);
			row('  lesson', lesson);
			row('  bare p5 page', bare);
			console.log(`  ratio ${ratio.toFixed(2)}; Monaco ready at ${monaco.toFixed(0)} ms`);
		}
	} finally {
		await browser.close();
	}
});
