import type { CDPSession, Page } from '@playwright/test';
import { editIn, expect, lines, look, runIn, test } from './player';

const WEBGL = `let spin = 0;
class Ring { constructor(at) { this.at = at } show() { push(); rotateX(this.at); rotateZ(CHANGE); torus(30, 4); pop() } }
let rings = [1, 2, 3].map((at) => new Ring(at));
function setup() { createCanvas(40, 40, WEBGL); noStroke(); frameRate(15); }
function draw() { background(CHANGE); lights(); rotateY(spin += 0.01); for (const ring of rings) ring.show(); }`;

/** Each edit makes everything that sounds anew: an effect with a worklet, one of signals, notes that are held and played. */
const TONE = `const reverb = new Tone.Reverb(0.1 + CHANGE / 1e5).toDestination();
const comb = new Tone.FeedbackCombFilter(0.01 + CHANGE / 1e5).connect(reverb);
const sweep = new Tone.LFO(1 + CHANGE / 1000, 400, 900).start();
const synth = new Tone.Synth().connect(comb);
sweep.connect(synth.detune);
synth.triggerAttack('C4', Tone.now() + CHANGE / 1e6);
const bell = new Tone.PolySynth().connect(comb);
const beat = new Tone.Loop((time) => bell.triggerAttackRelease(300 + CHANGE, 0.05, time), 0.2).start(0);
Tone.getTransport().start();
function setup() { createCanvas(40, 40); frameRate(15); }
function draw() { background(CHANGE); }`;

/** A thousand edits take one to three minutes; a machine too busy for that may have to begin anew. */
const MANY_MINUTES = 15 * 60_000;

type Held = { bytes: number; nodes: number };

/** What a frame holds after a collection: bytes of JavaScript in use, and nodes of sound. */
async function heldBy(session: CDPSession): Promise<Held> {
	// What was given up in the last collection's callbacks goes with the next.
	for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	return {
		bytes: (await session.send('Runtime.getHeapUsage')).usedSize,
		nodes: metrics.find(({ name }) => name === 'AudioHandlers')?.value ?? 0
	};
}

/** What it holds when all that was replaced has faded and ended. */
async function settled(page: Page, session: CDPSession): Promise<Held> {
	let held = await heldBy(session);
	for (;;) {
		await page.waitForTimeout(1000);
		const before = held;
		held = await heldBy(session);
		if (held.bytes > before.bytes * 0.98) return held;
	}
}

/** What the sketch's frame holds after the first fifty of so many edits, and after all. */
async function editOften(bench: Page, code: string, times: number) {
	const version = (at: number) => code.replaceAll('CHANGE', String(at));
	const frameOf = async () =>
		(await bench.getByTitle('Canvas').elementHandle())?.contentFrame() ?? null;
	const taken = async (at: number) => {
		await editIn(bench, `${version(at)}\nconsole.log('at ${at}')`);
		await expect.poll(async () => (await lines(bench)).at(-1)).toBe(`at ${at}`);
	};
	const edit = async (from: number, to: number, session?: CDPSession) => {
		for (let at = from; at <= to; at++) {
			// Some are waited for, so that none but those of the same moment are passed over.
			if (at % 10 === 0) await taken(at);
			else await editIn(bench, version(at));
			// Taken in one by one, as by a person who types fast.
			await bench.waitForTimeout(20);
			// An engine makes room for all that was made since it last collected, and keeps that room: as much as for fifty.
			if (at % 50 === 0) await session?.send('HeapProfiler.collectGarbage').catch(() => {});
		}
	};
	for (;;) {
		await runIn(bench, `${version(0)}\nconsole.log('ready')`);
		await expect.poll(async () => (await lines(bench)).at(-1)).toBe('ready');
		await bench.mouse.click(150, 150);
		await expect(bench.getByTitle('Canvas')).toHaveCount(1);
		await edit(1, 50);
		const frame = await frameOf();
		if (!frame) throw new Error('The sketch has no frame.');
		const session = await bench.context().newCDPSession(frame);
		const measured = async () => {
			await session.send('Performance.enable');
			const before = await settled(bench, session);
			await edit(51, times, session);
			return { before, after: await settled(bench, session) };
		};
		// A machine with much else to do may keep a frame from answering, and the sketch then begins in another.
		const isGone = async () => (await frameOf()) !== frame;
		const held = await measured().catch(async (error: unknown) => {
			if (await isGone()) return null;
			throw error;
		});
		if (!held || (await isGone())) continue;
		expect((await look(bench)).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		return held;
	}
}

test('a thousand edits in three dimensions leave the memory as fifty did', async ({
	bench,
	watch
}) => {
	test.setTimeout(MANY_MINUTES);
	// The driver of a machine without a graphics card complains of its own slowness.
	watch.allowConsole(/GPU stall/);
	const { before, after } = await editOften(bench, WEBGL, 1000);
	expect(after.bytes / before.bytes).toBeLessThan(1.2);
});

test('a thousand edits of what sounds leave the memory as fifty did', async ({ bench }) => {
	test.setTimeout(MANY_MINUTES);
	const { before, after } = await editOften(bench, TONE, 1000);
	// It sounds: without nodes there would be nothing to keep.
	expect(before.nodes).toBeGreaterThan(50);
	expect(after.nodes / before.nodes).toBeLessThan(1.2);
	expect(after.bytes / before.bytes).toBeLessThan(1.2);
});

test('a sounding sketch that fills every frame still lets go of what has ended', async ({
	bench,
	run
}) => {
	// Tone disposes of sources that have ended when the browser is idle.
	await run(`Tone.now();
let asked = 0, given = 0;
const asking = setInterval(() => { requestIdleCallback(() => given++); if (++asked === 20) clearInterval(asking); }, 50);
function setup() { createCanvas(40, 40); }
function draw() {
  for (const begun = performance.now(); performance.now() - begun < 25;);
  if (given === 20) console.log('all');
}`);
	await expect.poll(() => lines(bench)).toContain('all');
});
