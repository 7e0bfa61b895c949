import type { Browser } from '@playwright/test';
import type {} from '../../tests/sandbox/export/entry';
import { rowOf, type Benchmark } from './benchmark';
import { openBench } from './open-bench';
import { median } from './statistics';

const ROUNDS = 5;
const FRAMES = 120;

const SKETCH = `function setup() { createCanvas(400, 500); noStroke(); }
function draw() {
	background(20, 30, 60);
	for (let at = 0; at < 40; at++) {
		fill(250, 200 - at * 4, 90);
		circle(200 + 150 * sin(frameCount / 30 + at), 12 * at, 40);
	}
}`;

/** Two seconds of film, 1080 × 1350 at 60 frames a second, beside the encoder alone fed with made-up pictures. */
export async function exportFilm(browser: Browser): Promise<Benchmark> {
	const bench = await openBench('tests/sandbox/export/entry.ts');
	try {
		const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
		await page.goto(`${bench.origin}/bench`);
		await page.waitForFunction(() => window.exporting !== undefined);
		const timeOf = (alone: boolean) =>
			page.evaluate(
				async ({ code, frames, alone }) => {
					const { DEFAULT_CHOICES, encodeReady, exportSketch, lookAt, planFor, windowFor } =
						window.exporting;
					const choices = {
						...DEFAULT_CHOICES,
						kind: 'video',
						shape: 'portrait',
						videoRate: 60,
						seconds: frames / 60
					} as const;
					const looked = await lookAt(code, windowFor(choices, [400, 500]), choices.seed);
					if (!looked.ok) throw new Error(looked.problem.code);
					const plan = planFor(choices, looked.value, [400, 500]);
					const { output: size, framesPerSecond, fit, background } = plan;
					const begin = performance.now();
					if (alone) {
						const job = { format: 'mp4', size, framesPerSecond, fit, background } as const;
						await encodeReady(job, frames, null);
					} else {
						const made = await exportSketch(code, plan);
						if (!made.ok) throw new Error(made.problem.code);
					}
					return { milliseconds: performance.now() - begin, size };
				},
				{ code: SKETCH, frames: FRAMES, alone }
			);
		const films: number[] = [];
		const alones: number[] = [];
		let size = '';
		for (let round = 0; round <= ROUNDS; round++) {
			const film = await timeOf(false);
			const alone = await timeOf(true);
			size = film.size.join(' × ');
			// The first round warms the encoder up.
			if (round > 0) films.push(film.milliseconds);
			if (round > 0) alones.push(alone.milliseconds);
			process.stderr.write(`\rexport ${round}/${ROUNDS}`);
		}
		process.stderr.write('\n');
		const note = `${FRAMES} frames, ${size}`;
		return {
			name: 'export',
			rounds: ROUNDS,
			rows: [
				rowOf('a sketch as a film', films, 'ms', note),
				rowOf('the encoder alone', alones, 'ms', note)
			],
			figures: {
				'frames a second': (FRAMES * 1000) / median(films),
				'share of the encoder’s own speed': median(alones) / median(films)
			}
		};
	} finally {
		await bench.close();
	}
}
