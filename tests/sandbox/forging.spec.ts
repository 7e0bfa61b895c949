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
		// Hears before the host does, and looks at the player when all who hear have heard.
		const posted = await bench.evaluateHandle(() => {
			const heard: { data: unknown; after: unknown }[] = [];
			const { player } = window.bench;
			const hear = ({ data }: MessageEvent) =>
				setTimeout(() => {
					const { state, problems, sound, description, console: said, frame } = player;
					const size = [frame?.width, frame?.height];
					const lines = said.map(({ text }) => text);
					heard.push({ data, after: { state, problems, sound, description, lines, size } });
				});
			addEventListener('message', hear, true);
			return heard;
		});
		const after = {
			state: 'running',
			problems: [],
			sound: 'none',
			description: '',
			lines: ['began'],
			size: [200, 200]
		};
		const all = [message, message].map((data) => ({ data, after }));
		await run(forging(message));
		await expect.poll(() => posted.jsonValue()).toEqual(all);
		await expect.poll(async () => (await look(bench)).frame?.count).toBeGreaterThan(40);
		// Had it begun anew, it would have come to its tenth frame, and posted, a second time.
		expect(await posted.jsonValue()).toEqual(all);
		expect(await look(bench)).toMatchObject({ state: 'running', problems: [], description: '' });
		expect(await lines(bench)).toEqual(['began']);
		expect(await middle(bench)).toEqual([255, 0, 0]);
	});

test('no sketch gets an answer from another frame that it hands a port', async ({ bench, run }) => {
	const honest = 'function setup() { createCanvas(20, 20); console.log("honest"); }';
	await run(HANDING_PORTS);
	// Itself and the warm spare, then frames of other players as they come.
	await expect.poll(() => lines(bench)).toContain('frames: 2');
	const others = await inFramesOfTheirOwn(bench, Array<string>(6).fill(honest), 15_000);
	const said = await lines(bench);
	expect(said.filter((line) => !line.startsWith('frames: '))).toEqual([]);
	expect(said.length).toBeGreaterThan(1);
	expect(others.map((one) => one.said)).toEqual(others.map(() => ['honest']));
	// The spare that was handed ports all the while is the player's as before.
	await run(honest);
	await expect.poll(() => lines(bench)).toEqual(['honest']);
});
