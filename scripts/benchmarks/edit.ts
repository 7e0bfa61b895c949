import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { inProject } from '../support/paths';
import { openBench } from './open-bench';
import { median } from './statistics';
import { rowOf, type Benchmark } from './benchmark';

const EDITS = 60;
/** Edits in a row, as keys are pressed. */
const KEYS = 3;

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

/** A page that shows a sketch as editors of p5 do: a frame rebuilt from its text, with script tags the browser has cached. */
async function servePlainEditor(): Promise<{ origin: string; close: () => void }> {
	const libraries: Record<string, string> = {
		'/p5.js': 'node_modules/p5/lib/p5.min.js',
		'/Tone.js': 'node_modules/tone/build/Tone.js'
	};
	const server = createServer((request, response) => {
		const file = libraries[request.url ?? ''];
		response.setHeader('Cache-Control', 'max-age=3600');
		response.setHeader(
			'Content-Type',
			file ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8'
		);
		response.end(
			file ? readFileSync(inProject(file)) : '<!doctype html><title>Editor</title><iframe></iframe>'
		);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => void server.close()
	};
}

/** Milliseconds from giving a plain editor's frame its text until it first draws; `closed`: a frame without an origin, as ours, for which the browser keeps no cache. */
function plainTimeOf(page: Page, version: number, closed: boolean): Promise<number> {
	return page.evaluate(
		async ({ code, closed }) => {
			const begin = performance.timeOrigin + performance.now();
			const drawn = new Promise<number>((resolve) =>
				addEventListener('message', ({ data }) => resolve(Number(data)), { once: true })
			);
			const old = document.querySelector('iframe');
			const frame = document.createElement('iframe');
			if (closed) frame.setAttribute('sandbox', 'allow-scripts');
			frame.srcdoc = `<!doctype html><body><main></main><script src="/p5.js"></script><script src="/Tone.js"></script><script>${code}</script>`;
			old?.replaceWith(frame);
			return (await drawn) - begin;
		},
		{
			code: sketch(version).replace(
				/console\.log\(.*\)/,
				'parent.postMessage(performance.timeOrigin + performance.now(), "*")'
			),
			closed
		}
	);
}

/** From an edit to the first frame that shows it, beside *Restart* in a warm spare and two ways of rebuilding the frame. */
export async function edit(browser: Browser): Promise<Benchmark> {
	const server = await openBench();
	const plain = await servePlainEditor();
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
		const editor = await browser.newPage({ viewport: { width: 800, height: 600 } });
		await editor.goto(plain.origin);
		const times = {
			edit: [] as number[],
			restart: [] as number[],
			rebuild: [] as number[],
			plain: [] as number[],
			closed: [] as number[]
		};
		for (let round = 1; round <= EDITS; round++) {
			for (let key = 0; key < KEYS; key++) {
				// As fast as a person types, and at no fixed moment of a frame.
				await living.waitForTimeout(100 + Math.random() * 100);
				times.edit.push(await timeOf(living, round * KEYS + key, false));
			}
			times.restart.push(await timeOf(living, 10_000 + round, true));
			// The next spare is warmed before the next restart, as it is between two presses of a person.
			await living.waitForTimeout(900);
			times.rebuild.push(await timeOf(rebuilt, round, true));
			times.plain.push(await plainTimeOf(editor, round, false));
			times.closed.push(await plainTimeOf(editor, round, true));
			process.stderr.write(`\redit ${round}/${EDITS}`);
		}
		process.stderr.write('\n');
		return {
			name: 'edit',
			rounds: EDITS,
			rows: [
				rowOf('edit, 200 lines', times.edit),
				rowOf('restart, warm spare', times.restart),
				rowOf('rebuilding our frame', times.rebuild),
				rowOf('rebuilding a frame with script tags', times.plain),
				rowOf('rebuilding a sandboxed frame with script tags', times.closed)
			],
			figures: {
				'times faster than rebuilding our frame': median(times.rebuild) / median(times.edit),
				'times faster than rebuilding one with script tags':
					median(times.plain) / median(times.edit),
				'times faster than rebuilding a sandboxed one with script tags':
					median(times.closed) / median(times.edit)
			}
		};
	} finally {
		plain.close();
		await server.close();
	}
}
