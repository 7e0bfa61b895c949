import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import prepare from '../tests/support/build';
import { toTable } from './benchmarks/benchmark';
import { edit } from './benchmarks/edit';
import { exportFilm } from './benchmarks/export-film';
import { frameTime } from './benchmarks/frame-time';
import { idleStudio } from './benchmarks/idle-studio';
import { lessonPage } from './benchmarks/lesson-page';
import { trace } from './benchmarks/trace';
import { ensureChromium } from './browser/ensure';
import { ClearFailure, runMain } from './support/clear-failure';
import { root } from './support/paths';

/* npm run bench [-- --only NAME]: figures side by side in one run, as a table and as .skissa/bench.json. */

const BENCHMARKS = {
	'lesson-page': lessonPage,
	edit,
	'frame-time': frameTime,
	trace,
	export: exportFilm,
	'idle-studio': idleStudio
};

await runMain(async () => {
	const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
	const names = Object.keys(BENCHMARKS) as (keyof typeof BENCHMARKS)[];
	const chosen = only === undefined ? names : names.filter((name) => name === only);
	if (chosen.length === 0)
		throw new ClearFailure(`--only ${only} is no benchmark. There are: ${names.join(', ')}.`);
	await prepare();
	const browser = await chromium.launch({
		executablePath: await ensureChromium(),
		// Nobody is there to click before a sketch may sound.
		args: ['--autoplay-policy=no-user-gesture-required']
	});
	try {
		const results = [];
		for (const name of chosen) results.push(await BENCHMARKS[name](browser));
		mkdirSync(join(root, '.skissa'), { recursive: true });
		writeFileSync(join(root, '.skissa/bench.json'), JSON.stringify(results, null, '\t'));
		console.log(results.map(toTable).join('\n\n'));
	} finally {
		await browser.close();
	}
});
