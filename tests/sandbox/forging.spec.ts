import * as v from 'valibot';
import { frameMessageSchema } from '../../src/lib/sandbox/protocol';
import { inFramesOfTheirOwn } from './attacks/attempt';
import { FORGERIES, forging, HANDING_PORTS } from './attacks/forging';
import { expect, lines, look, middle, test } from './player';

for (const [name, message] of Object.entries(FORGERIES))
	test(`a message a sketch posts to the page’s window changes nothing: ${name}`, async ({
		bench,
		run
	}) => {
		expect(v.is(frameMessageSchema, message)).toBe(true);
		// Hears before the host does.
		const posted = await bench.evaluateHandle(() => {
			const heard: unknown[] = [];
			addEventListener('message', ({ data }) => heard.push(data), true);
			return heard;
		});
		await run(forging(message));
		await expect.poll(() => posted.jsonValue()).toEqual([message, message]);
		// Had it begun anew, it would have come to its tenth frame, and posted, a second time.
		await expect
			.poll(async () => (await look(bench)).frame?.count, { timeout: 20_000 })
			.toBeGreaterThan(40);
		expect(await posted.jsonValue()).toEqual([message, message]);
		const { state, problems, console: said, frame, sound, description } = await look(bench);
		expect({ state, problems, sound, description }).toEqual({
			state: 'running',
			problems: [],
			sound: 'none',
			description: ''
		});
		expect(said.map(({ text }) => text)).toEqual(['began']);
		expect(frame).toMatchObject({ width: 200, height: 200 });
		expect(await middle(bench)).toEqual([255, 0, 0]);
	});

test('no sketch gets an answer from another frame that it hands a port', async ({ bench, run }) => {
	const honest = 'function setup() { createCanvas(20, 20); console.log("honest"); }';
	await run(HANDING_PORTS);
	// Itself and the warm spare, then frames of other players as they come.
	await expect.poll(() => lines(bench)).toContain('frames: 2');
	const others = await inFramesOfTheirOwn(bench, Array(6).fill(honest), 15_000);
	expect(others.map(({ said }) => said)).toEqual(others.map(() => ['honest']));
	const said = await lines(bench);
	expect(said.filter((line) => !line.startsWith('frames: '))).toEqual([]);
	expect(said.length).toBeGreaterThan(2);
	// The spare that was handed ports all the while is the player's as before.
	await run(honest);
	await expect.poll(() => lines(bench)).toEqual(['honest']);
});
