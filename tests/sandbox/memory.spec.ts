import type { CDPSession } from '@playwright/test';
import { editIn, expect, lines, look, test } from './player';

const WEBGL = `let spin = 0;
class Ring { constructor(at) { this.at = at } show() { push(); rotateX(this.at); rotateZ(CHANGE); torus(30, 4); pop() } }
let rings = [1, 2, 3].map((at) => new Ring(at));
function setup() { createCanvas(40, 40, WEBGL); noStroke(); frameRate(15); }
function draw() { background(CHANGE); lights(); rotateY(spin += 0.01); for (const ring of rings) ring.show(); }`;

/** Bytes of JavaScript that are in use after a collection. */
async function heapOf(session: CDPSession): Promise<number> {
	// What was given up in the last collection's callbacks goes with the next.
	for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

test('a thousand edits in three dimensions leave the memory as fifty did', async ({
	bench,
	run,
	context,
	watch
}) => {
	test.slow();
	// The driver of a machine without a graphics card complains of its own slowness.
	watch.allowConsole(/GPU stall/);
	const version = (at: number) => WEBGL.replaceAll('CHANGE', String(at));
	await run(`${version(0)}\nconsole.log('ready')`);
	await expect.poll(async () => (await lines(bench)).at(-1)).toBe('ready');
	await bench.mouse.click(150, 150);
	await expect(bench.getByTitle('Canvas')).toHaveCount(1);
	const frame = await (await bench.getByTitle('Canvas').elementHandle())?.contentFrame();
	if (!frame) throw new Error('The sketch has no frame.');
	const session = await context.newCDPSession(frame);
	const edit = async (from: number, to: number) => {
		for (let at = from; at <= to; at++) {
			await editIn(bench, version(at));
			// Taken in one by one, as by a person who types fast.
			await bench.waitForTimeout(20);
		}
		await editIn(bench, `${version(to)}\nconsole.log('at ${to}')`);
		await expect.poll(async () => (await lines(bench)).at(-1)).toBe(`at ${to}`);
		await bench.waitForTimeout(500);
	};
	await edit(1, 50);
	const before = await heapOf(session);
	await edit(51, 1000);
	const after = await heapOf(session);
	expect((await look(bench)).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(after / before).toBeLessThan(1.2);
});
