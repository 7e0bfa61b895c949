import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { inProject } from '../support/paths';
import type { Benchmark } from './benchmark';
import { openBench } from './open-bench';
import { median, percentile } from './statistics';

const ROUNDS = 9;
const BATCHES = 15;
const IN_A_BATCH = 20;

/** Added to a sketch: draws by itself, as fast as it can, and says how many milliseconds a frame took in the middle batch. */
const MEASURE = `
;(async () => {
	while (typeof frameCount !== 'number' || frameCount < 10) await new Promise((next) => setTimeout(next, 50));
	noLoop();
	const batches = [];
	for (let batch = 0; batch < ${BATCHES}; batch++) {
		const begin = performance.now();
		for (let frame = 0; frame < ${IN_A_BATCH}; frame++) await redraw();
		batches.push((performance.now() - begin) / ${IN_A_BATCH});
		await new Promise((next) => setTimeout(next, 5));
	}
	console.log('measured ' + batches.sort((one, other) => one - other)[${Math.floor(BATCHES / 2)}]);
})();
`;

const FOLDER = inProject('tests/sandbox/references');

function referenceSketches(): { name: string; code: string }[] {
	return readdirSync(FOLDER)
		.filter((file) => file.endsWith('.js'))
		.sort()
		.map((file) => ({
			name: file.replace(/\.js$/, ''),
			code: readFileSync(join(FOLDER, file), 'utf8')
		}));
}

async function serveBare(): Promise<{ origin: string; close: () => void }> {
	const files: Record<string, string> = {
		'/p5.js': 'node_modules/p5/lib/p5.min.js',
		'/Tone.js': 'node_modules/tone/build/Tone.js'
	};
	const page =
		'<!doctype html><meta charset="utf-8"><title>Bare</title><body><main></main><script src="/Tone.js"></script><script src="/p5.js"></script>';
	const server = createServer((request, response) => {
		const file = files[request.url ?? ''];
		response.setHeader(
			'Content-Type',
			file ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8'
		);
		if (file) response.end(readFileSync(inProject(file)));
		else {
			const name = new URL(request.url ?? '/', 'http://bare').searchParams.get('sketch');
			const code = referenceSketches().find((sketch) => sketch.name === name)?.code ?? '';
			response.end(`${page}<script>${code}${MEASURE}</script>`);
		}
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => void server.close()
	};
}

/** What comes of a page in a process of its own, which remembers no fonts or compiled code of another run. */
async function inNewPage(
	browser: Browser,
	measure: (page: Page) => Promise<number>
): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
	try {
		return await measure(await context.newPage());
	} finally {
		await context.close();
	}
}

/** Milliseconds a frame takes on a bare page with script tags. */
async function onBarePage(page: Page, address: string): Promise<number> {
	const measured = page.waitForEvent('console', (line) => line.text().startsWith('measured '));
	await page.goto(address);
	return Number((await measured).text().split(' ')[1]);
}

/** Milliseconds a frame takes in the sandbox. */
async function inSandbox(page: Page, address: string, code: string): Promise<number> {
	await page.goto(address);
	await page.waitForFunction(() => window.bench !== undefined);
	return page.evaluate(async (text) => {
		const { player } = window.bench;
		player.run(text, { fresh: true });
		for (;;) {
			const line = player.console.find((one) => one.text.startsWith('measured '));
			if (line) return Number(line.text.split(' ')[1]);
			await new Promise((next) => setTimeout(next, 20));
		}
	}, code + MEASURE);
}

/** The time a frame of each reference sketch takes in the sandbox, beside the same sketch on a bare page, in turn. */
export async function frameTime(browser: Browser): Promise<Benchmark> {
	const server = await openBench();
	const bare = await serveBare();
	try {
		const rows: Benchmark['rows'] = [];
		const ratios: number[] = [];
		for (const { name, code } of referenceSketches()) {
			const ours: number[] = [];
			const theirs: number[] = [];
			for (let round = 0; round < ROUNDS; round++) {
				theirs.push(
					await inNewPage(browser, (page) => onBarePage(page, `${bare.origin}/?sketch=${name}`))
				);
				ours.push(
					await inNewPage(browser, (page) =>
						inSandbox(page, `${server.origin}/bench?spare=no`, code)
					)
				);
			}
			const ratio = median(ours) / median(theirs);
			ratios.push(ratio);
			rows.push({
				label: name,
				median: median(ours),
				p95: percentile(ours, 0.95),
				unit: 'ms',
				note: `bare ${median(theirs).toFixed(2)} ms, ratio ${ratio.toFixed(3)}`
			});
			process.stderr.write(`\rframe-time ${rows.length}   `);
		}
		process.stderr.write('\n');
		return {
			name: 'frame-time',
			rounds: ROUNDS,
			rows,
			figures: { 'median ratio': median(ratios) }
		};
	} finally {
		bare.close();
		await server.close();
	}
}
