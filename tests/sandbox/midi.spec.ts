import { connect, problems } from './device-page';
import { expect, lines, test } from './player';

/** What `connect` leaves in the page. */
type Connected = {
	midi: {
		inputs: Map<string, { onmidimessage?: ((event: unknown) => void) | null }>;
		onstatechange: (() => void) | null;
	};
};

test('where no instrument is connected MIDI is on without any, and the page can say so', async ({
	bench
}) => {
	await connect(bench, []);
	expect(await bench.evaluate(() => window.bench.player.devices.inUse)).toEqual([
		{ device: 'midi', inputs: [] }
	]);
	expect(await problems(bench)).toEqual([]);
});

test('MIDI comes in as events, within bounds', async ({ bench }) => {
	await connect(bench, ['Keys']);
	const keys = await bench.evaluateHandle(() => {
		const [input] = (window as unknown as Connected).midi.inputs.values();
		return input!;
	});
	/** Plays on the keys, and tells whether anybody listens. */
	const play = (data: number[]) =>
		keys.evaluate((input, bytes) => {
			input.onmidimessage?.({ data: Uint8Array.from(bytes) });
			return Boolean(input.onmidimessage);
		}, data);
	expect(await play([240, 1, 2, 3, 4, 247])).toBe(true);
	await play([144, 60, 100]);
	await expect.poll(() => lines(bench)).toEqual(['1 inputs', 'Keys [144, 60, 100]']);
	await bench.evaluate(() => {
		const { midi } = window as unknown as Connected;
		midi.inputs.clear();
		midi.onstatechange?.();
	});
	await expect.poll(() => lines(bench)).toContain('Keys disconnected');
	await bench.evaluate(() => window.bench.player.devices.turnOff('midi'));
	expect(await play([144, 60, 100])).toBe(false);
});
