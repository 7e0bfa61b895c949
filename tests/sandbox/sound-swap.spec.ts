import type { Page } from '@playwright/test';
import { editIn, expect, lines, look, openBench, runIn, test } from './player';

let page: Page;
test.beforeAll(async ({ browser, server }) => {
	page = await browser.newPage();
	await openBench(page, server.origin);
});
test.afterAll(() => page.close());

const frame = () => page.locator('iframe[title="Canvas"]');
const said = async (word: string) =>
	(await lines(page)).filter((line) => line.startsWith(`${word} `)).at(-1);

const errors = async () =>
	(await look(page)).problems.filter(({ severity }) => severity === 'error');

/** Plays a sketch and presses on it, so that it sounds. */
async function play(code: string): Promise<void> {
	for (const old of await frame().elementHandles())
		await old.evaluate((element) => void ((element as HTMLElement).title = 'Old'));
	await page.evaluate(() => window.bench.player.clearConsole());
	await runIn(page, code);
	await expect(frame()).toHaveCount(1);
	await page.mouse.click(150, 150);
	await expect.poll(async () => (await look(page)).sound).toBe('playing');
}

/** A line ten times a second, each another or they would be folded: notes since, what the transport has before it, its position, and whether it is loud. */
const TELLING = `let notes = 0, ticks = 0, turns = 0;
const meter = new Tone.Meter({ normalRange: true });
Tone.getDestination().connect(meter);
setInterval(() => print('now ' + JSON.stringify({ turn: turns++, notes, events: Tone.getTransport()._timeline.length, seconds: Tone.getTransport().seconds, state: Tone.getTransport().state, loud: meter.getValue() > 0.001 })), 100);
function setup() { createCanvas(50, 50); }
function draw() { background(9); }
`;
const MUSIC = `${TELLING}const synth = new Tone.Synth().toDestination();
const beat = new Tone.Loop((time) => { notes++; synth.triggerAttackRelease('C4', 0.05, time); }, 0.1).start(0);
Tone.getTransport().scheduleRepeat(() => ticks++, 0.1);
Tone.getTransport().start();
`;
type Now = { notes: number; events: number; seconds: number; state: string; loud: boolean };
const now = async (): Promise<Now> =>
	JSON.parse((await said('now'))?.slice(4) ?? '{"seconds":0,"notes":0}') as Now;

test('context and transport outlive edits, and nothing is doubled after a hundred', async () => {
	await play(MUSIC);
	await expect.poll(async () => (await now()).seconds).toBeGreaterThan(0.5);
	const before = await now();
	for (let at = 1; at <= 100; at++) {
		const code = MUSIC.replace("'C4', 0.05", `'C4', 0.05 + ${at} / 10000`).replace(
			'ticks++, 0.1',
			`ticks++, 0.1 + ${at} / 100000`
		);
		await editIn(page, `${code}console.log('at ${at}');`);
		await expect.poll(() => said('at'), { intervals: [10] }).toBe(`at ${at}`);
	}
	// How many are planned at a moment differs by one: what is doubled is never as few again.
	await expect.poll(async () => (await now()).events).toBe(before.events);
	const after = await now();
	expect(after.state).toBe('started');
	expect(after.seconds).toBeGreaterThan(before.seconds);
	const start = await now();
	await page.waitForTimeout(1500);
	const end = await now();
	const perSecond = (end.notes - start.notes) / (end.seconds - start.seconds);
	expect(perSecond).toBeGreaterThan(7);
	expect(perSecond).toBeLessThan(13);
	expect(await errors()).toEqual([]);
});

test('what is taken out of the text falls silent, and what takes its place is heard', async () => {
	await play(MUSIC);
	await expect.poll(async () => (await now()).loud).toBe(true);
	await editIn(page, MUSIC.replace(/const beat.*\n/, ''));
	await expect.poll(async () => (await now()).loud).toBe(false);
	await editIn(page, MUSIC);
	await expect.poll(async () => (await now()).loud).toBe(true);
	await editIn(page, MUSIC.replace('new Tone.Synth()', 'new Tone.FMSynth()'));
	await expect.poll(async () => (await now()).loud).toBe(true);
	await editIn(page, MUSIC.replace('Tone.getTransport().start();\n', ''));
	await expect.poll(async () => (await now()).state).toBe('stopped');
	expect(await errors()).toEqual([]);
});

test('what another node was joined to is made again with it', async () => {
	const code = `${TELLING}const echo = new Tone.FeedbackDelay(0.01, 0.1).toDestination();
const tone = new Tone.Oscillator(220).connect(echo);
tone.start();
`;
	await play(code);
	await expect.poll(async () => (await now()).loud).toBe(true);
	await editIn(page, code.replace('0.01, 0.1', '0.02, 0.2'));
	await page.waitForTimeout(600);
	await expect.poll(async () => (await now()).loud).toBe(true);
	expect(await errors()).toEqual([]);
});

test('what is replaced before its worklet is ready keeps its settings until it has ended', async () => {
	const code = `${TELLING}const tone = Tone.getContext();
const { addAudioWorkletModule: add, createAudioWorkletNode: make } = tone;
let ready;
tone.addAudioWorkletModule = (address) => Promise.all([add.call(tone, address), new Promise((done) => (ready = done))]);
tone.createAudioWorkletNode = (...parts) => {
  const node = make.apply(tone, parts);
  setTimeout(() => print('feedback ' + node.parameters.get('feedback').value.toFixed(2)), 100);
  return node;
};
const comb = new Tone.FeedbackCombFilter(0.01, 0.3).toDestination();
new Tone.Oscillator(220).connect(comb).start();
`;
	await play(code);
	await page.waitForTimeout(500);
	await editIn(page, `${code.replace('0.01, 0.3', '0.02, 0.3')}\nsetTimeout(() => ready(), 5);`);
	await expect.poll(async () => await said('feedback')).toBeDefined();
	await page.waitForTimeout(200);
	expect((await lines(page)).filter((line) => line.startsWith('feedback'))).toEqual([
		'feedback 0.30'
	]);
	expect(await errors()).toEqual([]);
});

test('an edit that fails leaves the music as it was', async () => {
	await play(MUSIC);
	await expect.poll(async () => (await now()).loud).toBe(true);
	await editIn(page, MUSIC.replace('new Tone.Synth()', 'new Tone.Sinth()'));
	await expect.poll(async () => (await look(page)).problems.length).toBe(1);
	const { notes } = await now();
	await expect.poll(async () => (await now()).notes).toBeGreaterThan(notes + 3);
	expect((await now()).loud).toBe(true);
});

test('what setup makes is made once, however often it runs', async () => {
	const code = `${TELLING.replace('createCanvas(50, 50);', "createCanvas(50, 50); noStroke(); const synth = new Tone.PolySynth().toDestination(); new Tone.Part((time, note) => { notes++; synth.triggerAttackRelease(note, 0.05, time); }, [[0, 'C4'], [0.1, 'E4']]).set({ loop: true, loopEnd: 0.2 }).start(0); Tone.getTransport().start();")}`;
	await play(code);
	await expect.poll(async () => (await now()).loud).toBe(true);
	for (let at = 0; at < 20; at++)
		await editIn(page, code.replace('noStroke();', `noStroke(); fill(${at});`));
	await page.waitForTimeout(500);
	const start = await now();
	await page.waitForTimeout(1500);
	const end = await now();
	const perSecond = (end.notes - start.notes) / (end.seconds - start.seconds);
	expect(perSecond).toBeGreaterThan(7);
	expect(perSecond).toBeLessThan(13);
});

test('the first sound an edit gives a sketch that plays is heard, and the sketch goes on', async () => {
	const code = `let n = 0;
function setup() { createCanvas(50, 50); }
function draw() { background(9); n++; if (n % 5 === 0) console.log('n ' + n); }
`;
	for (const old of await frame().elementHandles())
		await old.evaluate((element) => void ((element as HTMLElement).title = 'Old'));
	await page.evaluate(() => window.bench.player.clearConsole());
	await runIn(page, code);
	await expect(frame()).toHaveCount(1);
	await frame().evaluate((element) => void (element.dataset.kept = 'yes'));
	await page.mouse.click(150, 150);
	const n = async () => Number((await said('n'))?.slice(2));
	await expect.poll(n).toBeGreaterThan(20);
	await page.evaluate(() => window.bench.player.clearConsole());
	await editIn(
		page,
		`${code}const synth = new Tone.Synth().toDestination();\nsynth.triggerAttack('C4');`
	);
	await page.mouse.click(150, 150);
	await expect
		.poll(() => page.evaluate(() => window.bench.player.heard?.peak ?? 0))
		.toBeGreaterThan(0.01);
	await expect.poll(n).toBeGreaterThan(30);
	expect((await lines(page)).filter((line) => Number(line.slice(2)) <= 20)).toEqual([]);
	expect(await frame().getAttribute('data-kept')).toBe('yes');
	expect(await errors()).toEqual([]);
});
