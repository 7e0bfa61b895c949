import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { startApp } from '../../tests/support/app';
import { ensureChromium } from '../browser/ensure';
import { rowOf, type Benchmark } from './benchmark';
import { median } from './statistics';

const ROUNDS = 5;
const REST_MILLISECONDS = 6000;
const KIBIBYTES_IN_MEGABYTE = 1024;

/** Megabytes that a process and all its children have to themselves or their share of. */
function memoryOf(root: number): number {
	const parents = new Map<number, number>();
	for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
		try {
			const status = readFileSync(`/proc/${name}/status`, 'utf8');
			parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
		} catch {
			// It ended meanwhile.
		}
	}
	const isOurs = (id: number): boolean =>
		id === root || (parents.has(id) && isOurs(parents.get(id) as number));
	let total = 0;
	for (const id of [...parents.keys()].filter(isOurs)) {
		try {
			const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
			total += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
		} catch {
			// It ended meanwhile.
		}
	}
	return total / KIBIBYTES_IN_MEGABYTE;
}

/** The memory of a browser with an idle studio, beside the same browser with an empty page. Linux only. */
export async function idleStudio(): Promise<Benchmark> {
	const app = await startApp();
	const executablePath = await ensureChromium();
	try {
		const measure = async (address: string) => {
			const server = await chromium.launchServer({ executablePath });
			const browser = await chromium.connect(server.wsEndpoint());
			const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
			await page.goto(address);
			await page.waitForTimeout(REST_MILLISECONDS);
			const memory = memoryOf(server.process().pid ?? 0);
			await browser.close();
			await server.close();
			return memory;
		};
		const studios: number[] = [];
		const blanks: number[] = [];
		for (let round = 1; round <= ROUNDS; round++) {
			studios.push(await measure(`${app.origin}/studio`));
			blanks.push(await measure('about:blank'));
			process.stderr.write(`\ridle-studio ${round}/${ROUNDS}`);
		}
		process.stderr.write('\n');
		return {
			name: 'idle-studio',
			rounds: ROUNDS,
			rows: [
				rowOf('browser with an idle studio', studios, 'MB'),
				rowOf('browser with an empty page', blanks, 'MB')
			],
			figures: { 'the studio itself, MB': median(studios) - median(blanks) }
		};
	} finally {
		await app.stop();
	}
}
