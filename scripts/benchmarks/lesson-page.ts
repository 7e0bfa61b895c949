import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { startApp } from '../../tests/support/app';
import { root } from '../support/paths';
import { rowOf, type Benchmark } from './benchmark';
import { median } from './statistics';

const ROUNDS = 15;
const LESSON = '/learn/visuals-and-sound/first-marks';

/** What one visit with an empty cache came to: until the sketch is seen, and what had come over the wire by then. */
type Visit = { milliseconds: number; bytes: number };

/** Bare pages with the lesson's sketch: `/` with script tags, `/frame` with a sandboxed frame that has them. */
async function serveBare(): Promise<{ server: Server; origin: string }> {
	const sketch = readFileSync(
		join(root, 'lessons/visuals-and-sound/01-first-marks/steps/place-the-sun/start.js')
	);
	const head = '<!doctype html><meta charset="utf-8"><title>Bare</title><body>';
	const tags = `<script src="/p5.js"></script><script src="/Tone.js"></script><script>${sketch}</script>`;
	const tell = `<script>const look = () => typeof frameCount === 'number' && frameCount > 0 ? parent.postMessage('drawn', '*') : requestAnimationFrame(look); look()</script>`;
	const framed = `<iframe sandbox="allow-scripts" src="/framed" style="width: 600px; height: 600px"></iframe><script>onmessage = () => document.querySelector('iframe').title = 'Canvas'</script>`;
	const javascript = 'text/javascript; charset=utf-8';
	const html = 'text/html; charset=utf-8';
	const answers: Record<string, [type: string, body: Buffer | string]> = {
		'/p5.js': [javascript, readFileSync(join(root, 'node_modules/p5/lib/p5.min.js'))],
		'/Tone.js': [javascript, readFileSync(join(root, 'node_modules/tone/build/Tone.js'))],
		'/': [html, head + tags],
		'/frame': [html, head + framed],
		'/framed': [html, head + tags + tell]
	};
	const server = createServer((request, response) => {
		const [type, body] = answers[request.url ?? ''] ?? [html, head];
		response.setHeader('Content-Type', type);
		response.end(body);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

// Run in the page: resolves with the moment the sketch is first seen.
const SKETCH_SEEN = `new Promise((resolve) => {
	const look = () => {
		const frame = document.querySelector('iframe[title]');
		const drawn = frame ? frame.style.visibility !== 'hidden' : typeof frameCount === 'number' && frameCount > 0;
		if (drawn) resolve(performance.now());
		else requestAnimationFrame(look);
	};
	look();
})`;
const MONACO_READY = `new Promise((resolve) => {
	const look = () => document.querySelector('.monaco-editor .view-lines') ? resolve(performance.now()) : requestAnimationFrame(look);
	look();
})`;

async function visit(browser: Browser, url: string): Promise<Visit & { monaco: number }> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	let bytes = 0;
	page.on('requestfinished', async (request) => {
		const sizes = await request.sizes().catch(() => null);
		bytes += (sizes?.responseHeadersSize ?? 0) + (sizes?.responseBodySize ?? 0);
	});
	await page.goto(url, { waitUntil: 'commit' });
	const milliseconds = (await page.evaluate(SKETCH_SEEN)) as number;
	const seen = { milliseconds, bytes };
	const isLesson = url.includes(LESSON);
	const monaco = isLesson ? ((await page.evaluate(MONACO_READY)) as number) : 0;
	await context.close();
	return { ...seen, monaco };
}

/**
 * The lesson page's way to its first picture, beside a bare HTML page with script tags for p5 and Tone and the same
 * sketch, and a page with nothing but a sandboxed frame with those, visited in turn.
 */
export async function lessonPage(browser: Browser): Promise<Benchmark> {
	const app = await startApp();
	const bare = await serveBare();
	try {
		const lessons: (Visit & { monaco: number })[] = [];
		const bares: Visit[] = [];
		const frames: Visit[] = [];
		for (let round = 0; round <= ROUNDS; round++) {
			const visits = [
				await visit(browser, `${app.origin}${LESSON}`),
				await visit(browser, `${bare.origin}/`),
				await visit(browser, `${bare.origin}/frame`)
			] as const;
			// The first round warms the server and the browser up.
			if (round === 0) continue;
			lessons.push(visits[0]);
			bares.push(visits[1]);
			frames.push(visits[2]);
			process.stderr.write(`\rlesson-page ${round}/${ROUNDS}`);
		}
		process.stderr.write('\n');
		const row = (label: string, visits: Visit[]) => {
			const times = visits.map(({ milliseconds }) => milliseconds);
			const bytes = median(visits.map((visit) => visit.bytes));
			const note = `${Math.round(bytes / 1024)} kB until then`;
			return rowOf(label, times, 'ms', note);
		};
		const lesson = row('lesson page, first picture', lessons);
		const plain = row('bare page, first picture', bares);
		const framed = row('nothing but a sandboxed frame', frames);
		return {
			name: 'lesson-page',
			rounds: ROUNDS,
			rows: [lesson, plain, framed],
			figures: {
				'lesson : bare': lesson.median / plain.median,
				'frame : bare': framed.median / plain.median,
				'lesson : frame': lesson.median / framed.median,
				'Monaco ready after, ms': median(lessons.map(({ monaco }) => monaco))
			}
		};
	} finally {
		bare.server.close();
		await app.stop();
	}
}
