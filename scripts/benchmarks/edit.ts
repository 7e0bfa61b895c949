import type { Browser, Page } from '@playwright/test';
import { openBench } from './open-bench';
import { median } from './statistics';
import { rowOf, type Benchmark } from './benchmark';

const EDITS = 60;

/** A sketch of about 200 lines whose `draw` says at what moment it first ran as this version. */
function sketch(version: number): string {
	const dancers = Array.from(
		{ length: 24 },
		(_, at) => `function dancer${at}(x, y, turn) {
	push();
	translate(x, y);
	rotate(turn * ${at + 1});
	rect(0, 0, ${at + 3}, 4);
	pop();
}`
	).join('\n');
	const calls = Array.from({ length: 24 }, (_, at) => `	dancer${at}(${at * 16}, 200, t);`).join(
		'\n'
	);
	return `let t = 0;
let told = -1;
function setup() {
	createCanvas(400, 400);
	noStroke();
}
${dancers}
function draw() {
	background(${version % 255});
	t += 0.01;
${calls}
	if (told !== ${version}) {
		told = ${version};
		console.log('drawn', ${version}, performance.timeOrigin + performance.now());
	}
}
`;
}

/** Milliseconds from handing the player a version until it first draws. */
function timeOf(page: Page, version: number, fresh: boolean): Promise<number> {
	return page.evaluate(
		async ({ code, fresh, word }) => {
			const { player } = window.bench;
			const begin = performance.timeOrigin + performance.now();
			player.run(code, { fresh });
			for (;;) {
				const line = player.console.find(({ text }) => text.startsWith(word));
				if (line) return Number(line.text.split(' ')[2]) - begin;
				await new Promise((next) => setTimeout(next, 5));
			}
		},
		{ code: sketch(version), fresh, word: `drawn ${version} ` }
	);
}

/** From an edit to the first frame that shows it, beside *Restart* in a warm spare and rebuilding the frame. */
export async function edit(browser: Browser): Promise<Benchmark> {
	const server = await openBench();
	try {
		const open = async (query: string) => {
			const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
			await page.goto(`${server.origin}/bench${query}`);
			await page.waitForFunction(() => window.bench !== undefined);
			await timeOf(page, 0, true);
			return page;
		};
		const living = await open('');
		const rebuilt = await open('?spare=no');
		const times = { edit: [] as number[], restart: [] as number[], rebuild: [] as number[] };
		for (let round = 1; round <= EDITS; round++) {
			times.edit.push(await timeOf(living, round, false));
			times.restart.push(await timeOf(living, 1000 + round, true));
			// The next spare is warmed before the next restart, as it is between two presses of a person.
			await living.waitForTimeout(900);
			times.rebuild.push(await timeOf(rebuilt, round, true));
			process.stderr.write(`\redit ${round}/${EDITS}`);
		}
		process.stderr.write('\n');
		return {
			name: 'edit',
			rounds: EDITS,
			rows: [
				rowOf('edit, 200 lines', times.edit),
				rowOf('restart, warm spare', times.restart),
				rowOf('rebuilding the frame', times.rebuild)
			],
			figures: {
				'times faster than rebuilding': median(times.rebuild) / median(times.edit)
			}
		};
	} finally {
		await server.close();
	}
}
