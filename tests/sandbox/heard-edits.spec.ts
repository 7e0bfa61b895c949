import type { Page } from '@playwright/test';
import { editIn, expect, lines, look, openBench, runIn, test } from './player';
import { keepARecording, largestStep, onsets, recordingOf, secondsOf } from './recorder';

// What an edit sounds like, judged by every sample that went to the speakers.
let page: Page;
test.beforeEach(async ({ browser, server }) => {
	page = await browser.newPage();
	await page.addInitScript(keepARecording);
	await openBench(page, server.origin);
});
test.afterEach(() => page.close());

async function play(code: string): Promise<void> {
	await runIn(page, code);
	await expect.poll(async () => (await look(page)).sound).not.toBe('none');
	await page.getByTitle('Canvas').click({ position: { x: 50, y: 50 } });
	await record(1.5);
}

/** Waits until so many more seconds are recorded. */
async function record(seconds: number): Promise<void> {
	const before = await secondsOf(page);
	await expect.poll(() => secondsOf(page)).toBeGreaterThan(before + seconds);
}

/**
 * Notes a fifth of a second apart, planned half a second ahead: a busy machine is no fault of the edit. Where it keeps
 * the frame waiting for longer even than that, the sketch says so, and nothing can be learnt from what was heard.
 */
const BEAT = `let size = 10;
Tone.getContext().lookAhead = 0.5;
const synth = new Tone.Synth({ oscillator: { type: 'sine' }, envelope: { attack: 0.005, decay: 0, sustain: 1, release: 0.01 } }).toDestination();
const beat = new Tone.Loop((time) => { if (time < Tone.immediate()) console.log('late'); synth.triggerAttackRelease(880, 0.06, time); }, 0.2).start(0);
function setup() { createCanvas(100, 100); Tone.getTransport().start(); }
function draw() { background(200); circle(50, 50, size); }`;

/** What is heard of the beat while its numbers change; from the beginning again when the machine was too busy to keep it. */
async function heardOfBeat(): ReturnType<typeof recordingOf> {
	await play(BEAT);
	const edits = [
		BEAT.replace('background(200)', 'background(20)'),
		BEAT.replace('size = 10', 'size = 40'),
		BEAT.replace('createCanvas(100, 100);', 'createCanvas(100, 100); noStroke();'),
		BEAT.replace('880, 0.06', '990, 0.06'),
		BEAT.replace('880, 0.06', '660, 0.05')
	];
	for (const code of edits) {
		await editIn(page, code);
		await record(1);
		expect((await look(page)).problems).toEqual([]);
	}
	if (!(await lines(page)).includes('late')) return recordingOf(page);
	await page.reload();
	await page.waitForFunction(() => window.bench !== undefined);
	return heardOfBeat();
}

test('numbers changed while the beat runs leave no gap, no second beat and no click', async () => {
	const { samples, rate } = await heardOfBeat();
	const found = onsets(samples, rate);
	expect(found.length).toBeGreaterThan(25);
	const intervals = found.slice(1).map((at, index) => at - (found[index] ?? 0));
	// A fifth of a second each, as exactly as onsets are looked for.
	expect(intervals.filter((seconds) => Math.abs(seconds - 0.2) > 0.011)).toEqual([]);
	const loudest = Math.max(...samples.slice(-rate).map(Math.abs));
	// No steeper than the highest of the tones itself.
	expect(largestStep(samples)).toBeLessThan((1.3 * loudest * 2 * Math.PI * 990) / rate);
});

const TONES = {
	'a tone': `const tone = new Tone.Oscillator(220).toDestination();
tone.start();`,
	'a context of the browser’s own': `const context = new AudioContext();
const tone = context.createOscillator();
tone.frequency.value = 220;
tone.connect(context.destination);
tone.start();`
};
for (const [name, tone] of Object.entries(TONES))
	test(`${name} that is taken out fades within some 20 ms, and does not click`, async () => {
		const still = 'function setup() { createCanvas(100, 100); }';
		await play(`${still}\n${tone}`);
		await editIn(page, still);
		// A context that is closed records no more.
		if (name === 'a tone') await record(0.5);
		else await expect.poll(async () => (await look(page)).sound).toBe('none');
		const { samples, rate } = await recordingOf(page);
		const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
		const lastOver = (share: number) =>
			samples.findLastIndex((sample) => Math.abs(sample) > share * loudest);
		const fade = (lastOver(0.005) - lastOver(0.9)) / rate;
		expect(fade).toBeGreaterThan(0.012);
		expect(fade).toBeLessThan(0.03);
		const around = samples.slice(lastOver(0.9) - rate / 10);
		expect(largestStep(around)).toBeLessThan((1.3 * loudest * 2 * Math.PI * 220) / rate);
	});
