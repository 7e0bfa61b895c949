import type { Browser } from '@playwright/test';
import { rowOf, type Benchmark } from './benchmark';
import { openBench } from './open-bench';
import { median } from './statistics';

const ROUNDS = 20;
const SECONDS = 4;

/** A beat with a melody, and a picture that reads how loud it is: what a lesson of sound comes to. */
const SOUNDING = `const meter = new Tone.Meter();
const synth = new Tone.Synth().connect(meter).toDestination();
new Tone.Sequence((time, note) => synth.triggerAttackRelease(note, '16n', time), ['C4', 'E4', 'G4', 'B4'], '8n').start(0);
Tone.getTransport().start();
function setup() { createCanvas(400, 400); }
function draw() {
	const level = meter.getValue();
	background(20);
	for (let at = 0; at < 30; at++) circle(200 + 150 * sin(frameCount / 20 + at), 13 * at, 30 + level / 4);
}`;
const SILENT = SOUNDING.replace(/^[\s\S]*?(?=function setup)/, '').replace('meter.getValue()', '0');

/** Traces of four seconds at 400 × 400 and 60 frames a second, beside the four seconds they stand for. */
export async function trace(browser: Browser): Promise<Benchmark> {
	const bench = await openBench();
	try {
		const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
		await page.goto(`${bench.origin}/bench`);
		await page.waitForFunction(() => window.bench !== undefined);
		const timeOf = (code: string, calls = true) =>
			page.evaluate(
				async ({ code, seconds, calls }) => {
					const begin = performance.now();
					const traced = await window.bench.traceSketch(code, {
						seconds,
						framesPerSecond: 60,
						seed: 7,
						size: [400, 400],
						pixelFrames: [],
						wanted: { calls }
					});
					if (!traced.ok || traced.value.errors.length > 0) throw new Error('The trace failed.');
					return { whole: performance.now() - begin, run: traced.value.elapsedMilliseconds };
				},
				{ code, seconds: SECONDS, calls }
			);
		await timeOf(SOUNDING);
		const times = {
			sounding: [] as number[],
			uncounted: [] as number[],
			silent: [] as number[],
			whole: [] as number[]
		};
		for (let round = 1; round <= ROUNDS; round++) {
			const sounding = await timeOf(SOUNDING);
			times.sounding.push(sounding.run);
			times.whole.push(sounding.whole);
			times.uncounted.push((await timeOf(SOUNDING, false)).run);
			times.silent.push((await timeOf(SILENT)).run);
			process.stderr.write(`\rtrace ${round}/${ROUNDS}`);
		}
		process.stderr.write('\n');
		const faster = (values: number[]) => (SECONDS * 1000) / median(values);
		return {
			name: 'trace',
			rounds: ROUNDS,
			rows: [
				rowOf('4 s with sound', times.sounding),
				rowOf('4 s with sound, and a new frame', times.whole),
				rowOf('4 s with sound, calls left out', times.uncounted),
				rowOf('4 s, pictures only', times.silent)
			],
			figures: {
				'times real time, with sound': faster(times.sounding),
				'times real time, and a new frame': faster(times.whole),
				'times real time, calls left out': faster(times.uncounted),
				'times real time, pictures only': faster(times.silent)
			}
		};
	} finally {
		await bench.close();
	}
}
