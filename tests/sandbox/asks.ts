import type { Page } from '@playwright/test';
import type { TraceSettings } from '../../src/lib/sandbox/host';
import { trace } from './trace';

/** What is asked, by name: an expression, and whether p5's calls are counted. */
export type Questions = Record<string, string | { code: string; calls: true }>;

/** The questions as a trace's settings have them. */
export const asksOf = (questions: Questions): NonNullable<TraceSettings['asks']> =>
	Object.entries(questions).map(([id, asked]) =>
		typeof asked === 'string' ? { id, code: asked } : { id, ...asked }
	);

/** What a sketch answers, each question by its name. */
export async function ask(page: Page, code: string, questions: Questions) {
	const { trace: traced } = await trace(page, code, { seconds: 0.1, asks: asksOf(questions) });
	return traced.answers;
}

/** The values of the answers, or their errors. */
export const values = async (page: Page, code: string, questions: Questions) =>
	Object.fromEntries(
		Object.entries(await ask(page, code, questions)).map(([id, answer]) => [
			id,
			'value' in answer ? answer.value : answer.error
		])
	);

/** A sketch of six calls that paint in six frames, and as many lines in the console. */
export const EMPTY = `function setup() { createCanvas(200, 100); }
function draw() { background(220); circle(50, 50, 20); console.log('frame', frameCount); }`;

/** A sketch with a function that branches. */
export const BRANCHES = `function setup() { createCanvas(200, 200); }
function draw() { background(255); line(0, 0, 10, 10); }
function branch(depth) {
  line(0, 0, 0, -20);
  if (depth === 0) return;
  translate(0, -20);
  for (const turn of [-0.4, 0.4]) { push(); rotate(turn); branch(depth - 1); pop(); }
}`;
